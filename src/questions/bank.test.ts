import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	criterionQuestions,
	networkQuestions,
	questionsPerCode,
	requirementQuestions
} from '../../tests/fixtures/coverage.ts';
import { releasedIds } from '../../tests/fixtures/released-ids.ts';
import { duplicatesIn, textsIn, wordingFaults } from '../../tests/builders/wording.ts';
import { askedBy, askedIn, loadBank, loadSection, questionsOf } from './bank.ts';
import { requirements } from './requirements.ts';
import { sectionQuestions, type Input, type Question } from './schema.ts';
import { sections, type SectionId } from './sections.ts';
import { sources } from './sources.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const asked = questions.flatMap(askedBy);
const code = ({ code }: Question) => code;

/** The fields, options or routes of an input. */
function partsOf(input: Input): readonly { readonly id: string; readonly label: string }[] {
	if (input.kind === 'numbers') return input.fields;
	if (input.kind === 'several') return input.options;
	return input.kind === 'hours' ? input.routes : [];
}

describe('the sections', () => {
	it.each(bank.sections)('$title is data as the schema asks', (section) => {
		expect(sectionQuestions.safeParse(section.questions).error?.issues ?? []).toEqual([]);
	});

	it('leave no file out', () => {
		const files = readdirSync(new URL('./sections', import.meta.url));
		expect(sections.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
	});

	it('come with the questions of their own file', async () => {
		const section = await loadSection('workforce');
		expect(section.questions.map(code)).toEqual(['WRK-01', 'WRK-02', 'INT-01', 'REG-01']);
		expect(section).not.toHaveProperty('load');
	});

	it('cannot be loaded under a name that is none', async () => {
		await expect(loadSection('weather' as SectionId)).rejects.toThrow('no section weather');
	});
});

describe('the questions', () => {
	it('are sixty, as many under each code as planned', () => {
		const counts = Object.fromEntries(
			Object.keys(questionsPerCode).map((letters) => [
				letters,
				questions.filter((question) => question.code.startsWith(`${letters}-`)).length
			])
		);
		expect(counts).toEqual(questionsPerCode);
		expect(questions).toHaveLength(60);
	});

	it('are numbered from 01 without a hole under each code', () => {
		const expected = Object.entries(questionsPerCode).flatMap(([letters, count]) =>
			Array.from(
				{ length: count },
				(_, index) => `${letters}-${String(index + 1).padStart(2, '0')}`
			)
		);
		expect(questions.map(code).toSorted()).toEqual(expected.toSorted());
	});

	it('have ids of their own, follow-ups included', () => {
		expect(duplicatesIn(asked.map(({ id }) => id))).toEqual([]);
	});

	it('lend their id to their follow-ups', () => {
		const strays = questions.flatMap((question) =>
			question.followUps.filter(({ id }) => !id.startsWith(`${question.id}.`))
		);
		expect(strays).toEqual([]);
	});

	it('have follow-ups that can be reached: only a choice can call for one', () => {
		const unreachable = questions.filter(
			({ input, followUps }) => input.kind !== 'choice' && followUps.some(({ when }) => when)
		);
		expect(unreachable.map(code)).toEqual([]);
	});

	it('keep the ids that were ever released', () => {
		const today = new Set(asked.map(({ id }) => id));
		expect(Object.values(releasedIds).flat()).not.toEqual([]);
		expect(
			Object.values(releasedIds)
				.flat()
				.filter((id) => !today.has(id))
		).toEqual([]);
	});

	it('have no id that is not listed under the version that brings it', () => {
		const released = Object.values(releasedIds).flat();
		expect(duplicatesIn(released)).toEqual([]);
		expect(asked.map(({ id }) => id).filter((id) => !released.includes(id))).toEqual([]);
	});

	it('are found by id with their follow-ups, each with the question it belongs to', () => {
		const byId = askedIn(bank);
		expect([...byId.keys()]).toEqual(asked.map(({ id }) => id));
		const { asked: followUp, question } = byId.get('telephony.cloud.live-date')!;
		expect([followUp.input.kind, question.code]).toEqual(['date', 'TEL-01']);
		expect(byId.get('telephony.cloud')?.asked).toBe(byId.get('telephony.cloud')?.question);
		expect(byId.get('weather')).toBeUndefined();
	});

	it('are for the practice, but for those only the network can answer', () => {
		const network = questions.filter(({ audience }) => audience === 'network');
		expect(network.map(code).toSorted()).toEqual(networkQuestions.toSorted());
	});

	it('refuse "not applicable" wherever a payment or a goal hangs on the answer', () => {
		const deciding = Object.values(criterionQuestions).flat();
		const accepting = questions.filter(
			({ code, input }) =>
				deciding.includes(code) && !(input.kind === 'choice' && input.notApplicable === 'refused')
		);
		expect(accepting.map(code)).toEqual([]);
	});

	it('end with a question mark', () => {
		expect(asked.filter(({ title }) => !title.endsWith('?')).map(({ id }) => id)).toEqual([]);
	});
});

describe('the inputs', () => {
	const inputs = asked.map(({ id, input }) => ({ id, input }));

	it('name each of their parts once', () => {
		const parts = inputs.map(({ id, input }) => ({ id, parts: partsOf(input) }));
		expect(parts.flatMap((input) => input.parts)).not.toEqual([]);
		const twice = parts.flatMap(({ id, parts }) =>
			[parts.map((part) => part.id), parts.map(({ label }) => label)]
				.flatMap(duplicatesIn)
				.map((part) => `${id} ${part}`)
		);
		expect(twice).toEqual([]);
	});

	it('keep the word none for the option that stands for nothing chosen', () => {
		const taken = inputs.filter(
			({ input }) => input.kind === 'several' && input.options.some(({ id }) => id === 'none')
		);
		expect(taken).toEqual([]);
	});

	it('ask for figures that can be given', () => {
		const impossible = inputs.flatMap(({ id, input }) =>
			input.kind === 'numbers'
				? input.fields
						.filter(
							({ min, max, expectsAtLeast }) =>
								min >= max ||
								(expectsAtLeast !== undefined && (expectsAtLeast <= min || expectsAtLeast > max))
						)
						.map((field) => `${id} ${field.id}`)
				: []
		);
		expect(impossible).toEqual([]);
	});

	it('hold a percentage between 0 and 100', () => {
		const shares = inputs.flatMap(({ input }) =>
			input.kind === 'numbers' ? input.fields.filter(({ unit }) => unit === '%') : []
		);
		expect(shares).not.toEqual([]);
		expect(shares.filter(({ min, max }) => min !== 0 || max !== 100)).toEqual([]);
	});
});

describe('the requirements', () => {
	it('are each reached by the questions that were worked out by hand', () => {
		const covered = Object.fromEntries(
			Object.keys(requirements).map((requirement) => [
				requirement,
				questions
					.filter(({ covers }) => covers.some((covered) => covered === requirement))
					.map(code)
					.toSorted()
			])
		);
		const expected = Object.fromEntries(
			Object.entries(requirementQuestions).map(([requirement, codes]) => [
				requirement,
				codes.toSorted()
			])
		);
		expect(covered).toEqual(expected);
	});

	it('leave none without a question', () => {
		const reached = new Set(questions.flatMap(({ covers }) => covers.map(String)));
		expect(Object.keys(requirements).filter((requirement) => !reached.has(requirement))).toEqual(
			[]
		);
	});

	it('are named once by a question', () => {
		expect(questions.filter(({ covers }) => duplicatesIn(covers).length > 0)).toEqual([]);
	});
});

describe('the sources', () => {
	it('are named by every question, and every name is a key', () => {
		const refs = questions.flatMap((question) => [
			...question.sources,
			...question.due.map(({ ref }) => ref),
			...(question.duty ? [question.duty.ref] : [])
		]);
		expect(refs.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
		expect(questions.filter(({ sources }) => sources.length === 0).map(code)).toEqual([]);
	});

	it('stand once each in the list of a question', () => {
		const twice = questions.flatMap(({ code, sources }) =>
			duplicatesIn(sources.map(({ source, at }) => `${code} ${source}, ${at}`))
		);
		expect(twice).toEqual([]);
	});

	it('have addresses that can be opened', () => {
		const urls = Object.values(sources).flatMap((source) => ('url' in source ? [source.url] : []));
		expect(urls).not.toEqual([]);
		expect(urls.filter((url) => !/^https:\/\/[^\s]+$/u.test(url) || !URL.canParse(url))).toEqual(
			[]
		);
	});
});

describe('the wording', () => {
	it.each(bank.sections)('of $title is fit to be shown', (section) => {
		expect(textsIn(section).length).toBeGreaterThan(section.questions.length);
		expect(wordingFaults(section)).toEqual([]);
	});

	it('of requirements and sources is fit to be shown', () => {
		expect(wordingFaults([requirements, sources])).toEqual([]);
	});

	it('would not pass with a fault in it', () => {
		const faults = ['two  spaces', 'TODO', 'the color', 'prioritized', 'x'.repeat(601), ' a'];
		expect(faults.filter((text) => wordingFaults({ deep: [text] }).length !== 1)).toEqual([]);
	});
});
