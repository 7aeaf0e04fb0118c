import 'fake-indexeddb/auto';
import { emptyProfile, type AnswerValue, type Assessment } from '#assessments';
import { gapCount, mergeSteps, planOf, type Action } from '#plan';
import { loadBank, questionsOf, type Choice } from '#questions';
import { PLAN_PARTS, planDocument, type Block, type DocumentModel } from '#report';
import { judge, type SchemeResult } from '#scoring';
import { Library, OpenAssessment } from '#session';
import { IndexedDbStore } from '#storage';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { chose } from '../builders/answers.ts';
import { bestValue } from '../builders/best-answers.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const moment = new Date('2026-03-02T10:15:00.000Z');
const now = () => moment;

let databases = 0;

/** A tablet: a store of its own on which an assessment is started and worked on. */
async function tablet() {
	databases += 1;
	const name = `journey-${String(databases)}`;
	let ids = 0;
	const newId = () => `id-${String((ids += 1))}`;
	const store = new IndexedDbStore(newId, name);
	const started = await new Library(store, now, newId).start(emptyProfile('Mill Lane Surgery'));
	if (!started.ok) throw new Error('not started');
	const id = started.value;
	return {
		/** The assessment as a page opens it, through a connection of its own. */
		async open(): Promise<OpenAssessment> {
			const fresh = new IndexedDbStore(newId, name);
			const [settings, found] = [await fresh.settings(), await fresh.read(id)];
			if (!settings.ok || !found.ok || !found.value || 'error' in found.value)
				throw new Error('not opened');
			return new OpenAssessment(found.value, fresh, settings.value.device, now);
		},
		/** What is kept, read by a connection that knows nothing of the one that wrote. */
		async kept(): Promise<Assessment> {
			return (await this.open()).assessment;
		}
	};
}

/** From the kept answers to everything that is shown. */
function walkOn(assessment: Assessment) {
	const result = judge(caip202425, assessment.answers);
	const actions = planOf(bank, result, assessment);
	const document = planDocument({
		assessment,
		bank,
		result,
		actions,
		options: {
			draft: true,
			names: true,
			notes: true,
			parts: PLAN_PARTS.map(({ id }) => id)
		},
		date: moment,
		app: '0.1.0'
	});
	return { result, actions, document };
}

const statusesOf = ({ components }: SchemeResult) =>
	Object.fromEntries(components.map(({ component, status }) => [component.id, status]));

/** Every text of a document, in reading order. */
const textsOf = ({ cover, blocks }: DocumentModel): readonly string[] => [
	...(cover?.facts ?? []).map(({ value }) => value),
	...blocks.flatMap(textsOfBlock)
];
function textsOfBlock(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [block.text];
		case 'list':
			return block.items;
		case 'facts':
			return block.facts.map(({ value }) => value);
		case 'statuses':
			return block.items.map(({ title, status, says }) => `${title}: ${status}. ${says}`);
		case 'table':
			return block.rows.flat().map(({ text }) => text);
		case 'chart':
			return [block.chart.caption, block.chart.alt];
		case 'form':
			return block.items.map(({ code, title }) => `${code} ${title}`);
		case 'signatures':
			return block.roles;
	}
}

/** The rows of the actions in the plan, in one table or in one for each theme. */
const planTable = ({ blocks }: DocumentModel) =>
	blocks.flatMap((block) =>
		block.kind === 'table' && /^Actions(?: in this plan|: .*)$/u.test(block.caption)
			? block.rows.map((row) => row.map(({ text }) => text))
			: []
	);

const valueOf =
	(choice: Choice) =>
	(question: (typeof questions)[number]): AnswerValue =>
		question.input.kind === 'choice' ? chose(choice) : { kind: 'notKnown' };

afterEach(() => {
	vi.restoreAllMocks();
});

describe('One answer', () => {
	it('goes from the tap over the disk to the status, the plan and the document', async () => {
		const device = await tablet();
		const open = await device.open();
		open.answer('telephony.call-back', { value: chose('partly'), note: 'Main site only' });
		expect(open.saving.state).toBe('saving');
		await open.settled();
		expect(open.saving).toEqual({ state: 'saved', at: moment });

		const kept = await device.kept();
		expect(kept.answers['telephony.call-back']).toMatchObject({
			value: { kind: 'choice', choice: 'partly' },
			note: 'Main site only',
			changedAt: moment.toISOString()
		});
		const { result, actions, document } = walkOn(kept);
		expect(statusesOf(result)).toEqual({
			telephony: 'notMet',
			online: 'notKnown',
			navigation: 'notKnown'
		});
		expect(actions.map(({ id, tier, chosen }) => ({ id, tier, chosen }))).toEqual([
			{ id: 'telephony.call-back', tier: 'blocking', chosen: true }
		]);
		expect(planTable(document)).toHaveLength(1);
		expect(planTable(document)[0]?.[1]).toContain('TEL-03: Partly');
		expect(planTable(document)[0]?.[1]).toContain('Blocks T1.');
		expect(textsOf(document)).toContain('Main site only');
	});

	it('is overtaken by a later one, also when both are given before the first is written', async () => {
		const device = await tablet();
		const open = await device.open();
		for (const choice of ['no', 'partly', 'yes'] as const)
			open.answer('telephony.cloud', { value: chose(choice) });
		await open.settled();
		const kept = await device.kept();
		expect(kept.answers['telephony.cloud']?.value).toEqual(chose('yes'));
		expect(walkOn(kept).actions).toEqual([]);
	});

	it('never overwrites what another page has answered meanwhile', async () => {
		const device = await tablet();
		const [one, other] = [await device.open(), await device.open()];
		one.answer('telephony.cloud', { value: chose('yes') });
		other.answer('telephony.queue', { value: chose('no') });
		await Promise.all([one.settled(), other.settled()]);
		expect(Object.keys((await device.kept()).answers).toSorted()).toEqual([
			'telephony.cloud',
			'telephony.queue'
		]);
	});

	it('is kept on screen when the disk is full, and written when there is room again', async () => {
		const device = await tablet();
		const open = await device.open();
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no space', 'QuotaExceededError');
		});
		open.answer('telephony.cloud', { value: chose('yes') });
		await open.settled();
		expect(open.saving).toEqual({ state: 'failed', error: { kind: 'full' } });
		expect(open.assessment.answers['telephony.cloud']?.value).toEqual(chose('yes'));
		expect((await device.kept()).answers).toEqual({});

		full.mockRestore();
		open.retry();
		await open.settled();
		expect(open.saving.state).toBe('saved');
		expect((await device.kept()).answers['telephony.cloud']?.value).toEqual(chose('yes'));
	});
});

describe('All answers', () => {
	async function answered(give: (question: (typeof questions)[number]) => AnswerValue) {
		const device = await tablet();
		const open = await device.open();
		for (const question of questions) open.answer(question.id, { value: give(question) });
		await open.settled();
		return device.kept();
	}

	it('of the best kind meet every component and leave nothing to do', async () => {
		const { result, actions, document } = walkOn(await answered(bestValue));
		expect(statusesOf(result)).toEqual({ telephony: 'met', online: 'met', navigation: 'met' });
		expect(actions).toEqual([]);
		expect(planTable(document)).toEqual([]);
		expect(textsOf(document)).toContain('No gap has been found and no action has been added.');
	});

	it('of “don’t know yet” are not known, never not met, and become things to find out', async () => {
		const { result, actions, document } = walkOn(await answered(valueOf('notKnown')));
		expect(statusesOf(result)).toEqual({
			telephony: 'notKnown',
			online: 'notKnown',
			navigation: 'notKnown'
		});
		expect(actions).toHaveLength(questions.length);
		expect(actions.every(({ kind }) => kind === 'unknown')).toBe(true);
		expect(actions.map(({ what }) => what)).toEqual(
			actions.map(({ question }) => question?.action.findOut)
		);
		// Nine questions decide a payment criterion; they alone are proposed.
		expect(planTable(document)).toHaveLength(9);
	});

	it('of “no” are not met, and every one is in the document, chosen or not', async () => {
		const { result, actions, document } = walkOn(await answered(valueOf('no')));
		expect(statusesOf(result)).toEqual({
			telephony: 'notMet',
			online: 'notMet',
			navigation: 'notMet'
		});
		const left = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
		for (const { chosen, question, what } of actions)
			if (chosen) expect(planTable(document).some((row) => row[1]?.startsWith(what))).toBe(true);
			else expect(left.some((item) => item.startsWith(question?.code ?? 'no question'))).toBe(true);
		expect(actions.filter(({ chosen }) => chosen)).toHaveLength(9);
	});
});

describe('A mixed assessment', () => {
	const note = (id: string) => `What we know about ${id}`;

	/** Every third question no, don't know or yes, each with a note; half of the plan edited. */
	async function mixed() {
		const device = await tablet();
		const open = await device.open();
		const choices = ['no', 'notKnown', 'yes'] as const;
		for (const [index, question] of questions.entries())
			open.answer(question.id, {
				value: valueOf(choices[index % 3] ?? 'yes')(question),
				note: note(question.id),
				evidence: `Folder ${question.code}`
			});
		for (const [index, { id }] of planOf(
			bank,
			judge(caip202425, open.assessment.answers),
			open.assessment
		).entries())
			if (index % 2 === 0)
				open.editPlan(id, {
					chosen: true,
					owner: `Owner of ${id}`,
					due: '2026-09-30',
					target: `Target for ${id}`,
					status: 'underWay',
					note: `Plan for ${id}`
				});
			else open.editPlan(id, { chosen: false });
		await open.settled();
		return device.kept();
	}
	const isChosen = ({ chosen }: Action) => chosen;

	it('has every chosen action in its document, with owner, date, target, status and note', async () => {
		const { actions, document } = walkOn(await mixed());
		const rows = planTable(document);
		const chosen = actions.filter(isChosen);
		expect(chosen.length).toBeGreaterThan(15);
		expect(rows).toHaveLength(chosen.length);
		for (const { id, what } of chosen) {
			const [row, ...others] = rows.filter((cells) => cells.includes(`Owner of ${id}`));
			expect(others).toEqual([]);
			const said = row?.join('\n') ?? '';
			expect(said).toContain(what);
			expect(said).toContain('30 September 2026');
			expect(said).toContain('Under way');
			expect(said).toContain(`Target: Target for ${id}`);
			expect(textsOf(document)).toContain(`Note on action ${row?.[0] ?? '?'}: Plan for ${id}`);
		}
	});

	it('has every note and every evidence in its document', async () => {
		const { document } = walkOn(await mixed());
		const texts = textsOf(document);
		for (const { id, code } of questions) expect(texts).toContain(`${note(id)}\nFolder ${code}`);
	});

	it('gives the same document for the same answers', async () => {
		const [one, other] = [walkOn(await mixed()), walkOn(await mixed())];
		expect(JSON.stringify(one.document)).toBe(JSON.stringify(other.document));
	});
});

describe('A plan that was worked on', () => {
	/** A gap with an owner, which then goes; another merged into an own action; a third left out. */
	async function worked() {
		const device = await tablet();
		const open = await device.open();
		for (const id of ['telephony.call-back', 'telephony.queue', 'website.benchmark'])
			open.answer(id, { value: chose('no') });
		open.editPlan('telephony.call-back', { owner: 'Our telephony lead' });
		open.editPlan('own.phones', { what: 'Change the telephone contract', theme: 'telephony' });
		const { actions } = walkOn(open.assessment);
		for (const { action, change } of mergeSteps(actions, 'telephony.queue', 'own.phones'))
			open.editPlan(action, change);
		open.answer('telephony.call-back', { value: chose('yes') });
		await open.settled();
		return device.kept();
	}

	it('keeps what was written when its gap goes, proposes to close it, and closes nothing', async () => {
		const { actions } = walkOn(await worked());
		expect(actions.find(({ id }) => id === 'telephony.call-back')).toMatchObject({
			...{ kind: 'closed', owner: 'Our telephony lead' },
			...{ chosen: true, closable: true, status: 'notStarted' }
		});
		expect(gapCount(actions)).toBe(2);
	});

	it('has all of it in its document, what was merged with its whole', async () => {
		const rows = planTable(walkOn(await worked()).document).map((row) => row.join('\n'));
		expect(rows).toHaveLength(2);
		expect(rows.filter((row) => row.includes('Our telephony lead'))).toHaveLength(1);
		const whole = rows.find((row) => row.includes('Change the telephone contract'));
		expect(whole).toContain('TEL-02');
	});
});
