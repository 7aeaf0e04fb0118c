import { isRealDate } from '#base';
import { withUnit } from '#assessments';
import { askedIn, loadBank, questionsOf, sources } from '#questions';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, textsIn, wordingFaults } from '../../../tests/builders/wording.ts';
import { question } from '../../../tests/builders/questions.ts';
import { offerQuestions } from '../../../tests/fixtures/coverage.ts';
import {
	annex3,
	releasedOffers,
	resilienceCriteria,
	resilienceMenu,
	seedLines
} from '../../../tests/fixtures/offers.ts';
import { offerOf, offers, offersFor, offersForGaps, partsOf } from './index.ts';
import { sourcesOf, type Offer } from './offer.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const asked = askedIn(bank);
const codeOf = (id: string) => questions.find((question) => question.id === id)?.code;
const ids = (list: readonly Offer[]) => list.map(({ id }) => id);

describe('the offers', () => {
	it('have ids of their own, and keep every id that was released', () => {
		expect(duplicatesIn(ids(offers))).toEqual([]);
		expect(releasedOffers.filter((id) => !offerOf(id))).toEqual([]);
		expect(ids(offers).filter((id) => !/^[a-z-]+$/u.test(id))).toEqual([]);
	});

	it('begin with the eight of the 2023 checklist', () => {
		const national = offers.filter(({ kind }) => kind === 'offer');
		expect(national.map(({ sources: [first] }) => first)).toEqual(
			Array.from({ length: 8 }, (_, index) => ({
				source: 'checklist-2023',
				at: `support offer ${String(index + 1)}`
			}))
		);
	});

	it('answer real questions, each once', () => {
		const strangers = offers.flatMap(({ answers }) => answers.filter((id) => !codeOf(id)));
		expect(strangers).toEqual([]);
		expect(ids(offers.filter(({ answers }) => duplicatesIn(answers).length > 0))).toEqual([]);
	});

	it('answer at least the questions that the sources tie them to', () => {
		const missing = Object.entries(offerQuestions).flatMap(([id, codes]) => {
			const answered = offerOf(id)?.answers.map(codeOf) ?? [];
			return codes.filter((code) => !answered.includes(code)).map((code) => `${id}: ${code}`);
		});
		expect(missing).toEqual([]);
	});

	it('rest on sources that are listed, each place named once', () => {
		for (const offer of offers) {
			expect(offer.sources.length, offer.id).toBeGreaterThan(0);
			const refs = sourcesOf(offer);
			expect(refs.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
			expect(duplicatesIn(refs.map(({ source, at }) => `${source} ${at}`))).toEqual([]);
		}
	});

	it('cite the source of every amount, rate and remark among their sources', () => {
		for (const offer of offers) {
			const refs = sourcesOf(offer);
			const own = [
				...(offer.amount ? [offer.amount.source] : []),
				...(offer.rates ?? []).map(({ source }) => source),
				...(offer.remarks ?? []).flatMap((remark) => remark.sources)
			];
			for (const ref of own) expect(refs, offer.id).toContainEqual(ref);
			expect((offer.remarks ?? []).filter((remark) => remark.sources.length === 0)).toEqual([]);
		}
	});

	it('begin and end on real days or on none, in that order', () => {
		for (const { id, from, until } of offers) {
			expect(
				[from, until].filter((day) => day !== undefined && !isRealDate(day)),
				id
			).toEqual([]);
			if (from !== undefined && until !== undefined) expect(from < until, id).toBe(true);
		}
	});

	it('are worded fit to be shown', () => {
		expect(wordingFaults(offers)).toEqual([]);
	});

	it('say who may ask, and name whom only where the sources do', () => {
		expect(ids(offers.filter(({ whoSays }) => whoSays === ''))).toEqual([]);
		expect(ids(offers.filter(({ who }) => who.length === 0))).toEqual(['pharmacy-first']);
	});
});

describe('what the source documents name', () => {
	const lines = Object.entries(seedLines).flatMap(([source, own]) =>
		own.map((line) => ({ source, ...line }))
	);
	const here = lines.flatMap((line) => ('offer' in line ? [line] : []));

	it.each(here)('stands with an offer that cites $source: $line', ({ source, offer, figures }) => {
		const found = offerOf(offer);
		expect(found, offer).toBeDefined();
		expect(sourcesOf(found!).map((ref) => ref.source)).toContain(source);
		const words = textsIn(found).join('\n');
		expect((figures ?? []).filter((figure) => !words.includes(figure))).toEqual([]);
	});

	it('is listed with a reason where no offer holds it', () => {
		const left = lines.flatMap((line) => ('notHere' in line ? [line.notHere] : []));
		expect(left.filter((reason) => reason.length < 20)).toEqual([]);
		expect(left.length + here.length).toBe(lines.length);
	});

	it('reaches every offer: none is without a line in a document', () => {
		const reached = new Set(here.map(({ offer }) => offer));
		expect(ids(offers).filter((id) => !reached.has(id))).toEqual([]);
	});

	it('has the seven rates of annex 3 to the tenth of a penny', () => {
		const rates = offers.flatMap(({ id, rates: own = [] }) =>
			own.map(({ source: { source, at }, milliPounds }) => {
				expect(source).toBe('letter-2024');
				const pounds = (year: keyof typeof milliPounds) => (milliPounds[year] / 1000).toFixed(3);
				return [at, [id, pounds('2023/24'), pounds('2024/25')]];
			})
		);
		expect(Object.fromEntries(rates)).toEqual(annex3);
	});

	it('says in words the same rate for 2024/25 as the table', () => {
		for (const { id, rates = [], amount } of offers)
			for (const { milliPounds } of rates)
				expect(amount?.says, id).toContain(withUnit(milliPounds['2024/25'] / 1000, 'GBP'));
	});

	it('has the ten criteria of the resilience programme, its menu and its conditions', () => {
		const resilience = offerOf('resilience');
		expect(resilience?.criteria?.map(({ id }) => id)).toEqual(resilienceCriteria.map(([id]) => id));
		expect(resilience?.includes).toHaveLength(resilienceMenu);
		expect(resilience?.conditions?.join(' ')).toMatch(/milestones.*memorandum/su);
	});

	it('lets a criterion point only at what can be answered', () => {
		const criteria = offers.flatMap(({ criteria: own = [] }) => own);
		expect(criteria.flatMap(({ questions: own }) => own.filter((id) => !asked.has(id)))).toEqual(
			[]
		);
	});
});

describe('a gap leads to', () => {
	it('the offers that name its question', () => {
		expect(ids(offersFor('navigation.parity'))).toEqual([
			'improvement-programme',
			'transition',
			'programme-local'
		]);
		expect(offersFor('website.charter')).toEqual([]);
	});

	it('the whole of an offer, whose parts are found from there', () => {
		const parts = offers.filter(({ partOf }) => partOf !== undefined);
		expect(parts.filter(({ partOf }) => offerOf(partOf!)?.partOf !== undefined)).toEqual([]);
		for (const part of parts) expect(partsOf(offerOf(part.partOf!)!)).toContain(part);
		const led = questions.flatMap(({ id }) => offersFor(id));
		expect(led.filter((offer) => parts.includes(offer))).toEqual([]);
		expect(partsOf(offerOf('telephony')!)).toEqual([]);
	});

	it('each offer once with all its gaps, what is still to be had first', () => {
		const gaps = ['navigation.parity', 'website.charter', 'navigation.single-view'].map((id) => ({
			question: question(id)
		}));
		const found = (today: string) =>
			offersForGaps(gaps, today).map(({ offer, gaps: own }) => [
				offer.id,
				own.map(({ question: { id } }) => id)
			]);
		expect(found('2025-04-01')).toEqual([
			['digital-tools', ['navigation.single-view']],
			['programme-local', ['navigation.parity']],
			['improvement-programme', ['navigation.parity']],
			['transition', ['navigation.parity', 'navigation.single-view']]
		]);
		expect(found('2025-03-31').map(([id]) => id)).toEqual([
			'improvement-programme',
			'transition',
			'digital-tools',
			'programme-local'
		]);
		expect(offersForGaps([], '2025-04-01')).toEqual([]);
	});
});
