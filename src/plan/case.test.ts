import type { Assessment } from '#assessments';
import { loadBank } from '#questions';
import { judge, schemeOn } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers, chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { releasedCaseParts } from '../../tests/fixtures/offers.ts';
import { planOf } from './actions.ts';
import { CASE_PARTS, CASE_PART_WORDS, caseAnswerId, type CasePart } from './case-parts.ts';
import { knownAbout } from './case-figures.ts';
import { caseFor } from './case.ts';
import { offerOf, offers } from './offers/index.ts';

const bank = await loadBank();
const TODAY = '2026-03-10';
const scheme = schemeOn('2025-01-01');

const caseOf = (id: string, record: Assessment, today = TODAY) =>
	caseFor(offerOf(id)!, {
		bank,
		actions: planOf(bank, judge(scheme, record.answers), record),
		assessment: record,
		today
	});
const part = (id: string, name: CasePart, record: Assessment, today = TODAY) =>
	caseOf(id, record, today).parts.find((own) => own.part === name)!;
const lines = (id: string, name: CasePart, record: Assessment, today = TODAY) =>
	part(id, name, record, today).suggestion.split('\n');
const text = (words: string): Given => ({ kind: 'text', text: words });
describe('a case', () => {
	it('has its five parts in order, each with a name', () => {
		expect(caseOf('transition', assessment()).parts.map((own) => own.part)).toEqual(CASE_PARTS);
		expect(Object.keys(CASE_PART_WORDS)).toEqual(CASE_PARTS);
	});

	it('is stored under ids that are never changed', () => {
		expect([...CASE_PARTS, 'criteria'].toSorted()).toEqual(releasedCaseParts.toSorted());
		expect(caseAnswerId('transition', 'proof')).toBe('case.transition.proof');
		expect(caseAnswerId('resilience', 'criteria')).toBe('case.resilience.criteria');
	});

	it('names the gaps of this practice that the offer answers, and no others', () => {
		const record = assessment({
			'navigation.parity': 'partly',
			'website.charter': 'no',
			'navigation.single-view': 'yes'
		});
		expect(caseOf('transition', record).gaps.map(({ id }) => id)).toEqual(['navigation.parity']);
	});

	it('says of a practice without a gap that there is none, and what to write', () => {
		const record = assessment({ 'navigation.parity': 'yes' });
		for (const { part: name, toWrite, said } of caseOf('programme-local', record).parts) {
			expect(toWrite, name).toBe(true);
			expect(said, name).toBe(
				name === 'solution'
					? '• We ask the ICB for: Hands-on improvement support from the ICB.'
					: ''
			);
		}
		expect(lines('programme-local', 'problem', record)).toEqual([
			expect.stringMatching(/^None of your answers shows a gap .* Write what is wrong/u)
		]);
		expect(part('programme-local', 'milestones', record).suggestion).toMatch(
			/^Write two or three steps .* goes on without support\.$/u
		);
	});

	it('never fails, whatever the practice has answered', () => {
		const given = fc.dictionary(
			fc.constantFrom(...offers.flatMap((offer) => offer.answers)),
			fc.constantFrom('yes', 'partly', 'no', 'notKnown')
		);
		fc.assert(
			fc.property(given, fc.constantFrom(...offers), (choices, { id }) => {
				const { parts, gaps } = caseOf(id, assessment(choices));
				for (const { text: words } of parts) expect(words.trim()).not.toBe('');
				expect(parts[0]?.toWrite).toBe(gaps.length === 0);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the problem', () => {
	it('is the gaps with their answers and notes', () => {
		const record = assessment(
			{},
			{
				answers: {
					'navigation.single-view': answer('navigation.single-view', chose('partly'), {
						note: 'Walk-ins stand on paper. '
					})
				}
			}
		);
		expect(lines('transition', 'problem', record)).toEqual([
			'• Does the team see all phone, walk-in and online requests together in one list? Partly. Walk-ins stand on paper.'
		]);
		expect(part('transition', 'problem', record).toWrite).toBe(false);
	});

	it('cuts a long note at a word and shows that it goes on', () => {
		const record = assessment(
			{},
			{
				answers: {
					'navigation.single-view': answer('navigation.single-view', chose('no'), {
						note: 'nineteen characters '.repeat(20)
					})
				}
			}
		);
		expect(lines('transition', 'problem', record)[0]).toMatch(/\? No\. (nineteen characters )+…$/u);
	});

	it('ends with the figures that are known, the latest month with its source', () => {
		const record = assessment(
			{
				'navigation.parity': 'no',
				'telephony.figures': {
					kind: 'numbers',
					figures: { inbound: 9 },
					period: '2026-01',
					from: 'Old report',
					others: [
						{
							figures: { inbound: 6420, answered: 5210, missed: 870, 'average-wait': 312 },
							period: '2026-02',
							from: 'Supplier report'
						}
					]
				}
			},
			{ profile: { ...assessment().profile, listSize: 9800 } }
		);
		expect(lines('transition', 'problem', record).at(-1)).toBe(
			'• Figures: 9,800 registered patients; calls received: 6,420; calls missed or abandoned: 870; average wait before an answer: 312 seconds (February 2026, Supplier report).'
		);
	});

	it('takes the figures of the latest month that has any', () => {
		const record = assessment({
			'telephony.figures': {
				kind: 'numbers',
				figures: {},
				period: '2026-03',
				from: '',
				others: [{ figures: { inbound: 9 }, period: '2026-02', from: 'Report' }]
			}
		});
		expect(lines('caip', 'problem', record).at(-1)).toBe(
			'• Figures: calls received: 9 (February 2026, Report).'
		);
	});

	it('says where the source of a figure was not given, and leaves out what has no figure', () => {
		const figures = (given: Record<string, number>): Assessment =>
			assessment({
				'telephony.figures': { kind: 'numbers', figures: given, period: '2026-02', from: ' ' }
			});
		expect(lines('caip', 'problem', figures({ inbound: 12 })).at(-1)).toBe(
			'• Figures: calls received: 12 (February 2026, source not given).'
		);
		expect(lines('caip', 'problem', figures({ answered: 12 }))).toHaveLength(1);
	});

	it('keeps to the room of a sheet and says how many gaps are left out', () => {
		const ids = offerOf('improvement-programme')!.answers;
		const record = assessment(Object.fromEntries(ids.map((id) => [id, 'no'])));
		const said = lines('improvement-programme', 'problem', record);
		const shown = said.filter((line) => line.startsWith('• ')).length;
		expect(shown).toBeGreaterThan(1);
		expect(said.at(-1)).toBe(`… and ${String(ids.length - shown)} more gaps: see the plan.`);
		expect(said.join('').length).toBeLessThan(500);
	});
});

describe('the solution', () => {
	const gaps = { 'navigation.parity': 'no', 'navigation.single-view': 'no' } as const;

	it('is what is in the plan, and the request', () => {
		// Parity blocks a component and is proposed; the single view is a goal and is not.
		expect(lines('digital-tools', 'solution', assessment(gaps))).toEqual([
			'• Bring phone, walk-in and online requests into one list.',
			'• We ask the ICB for: Online consultation, messaging and booking tools.'
		]);
		const [first, second] = lines('transition', 'solution', assessment(gaps));
		expect(first).not.toContain('one list');
		expect(second).toMatch(
			/^• We ask the ICB for help of the kind of “Transition cover.* ended nationally on 31 March 2025\.$/u
		);
	});

	it('asks for an offer itself while it is open', () => {
		expect(lines('transition', 'solution', assessment(gaps), '2025-03-31').at(-1)).toBe(
			'• We ask the ICB for: Transition cover and transformation support funding.'
		);
	});

	it('leaves out what was stopped', () => {
		const record = assessment(gaps, {
			plan: planEdits({ 'navigation.parity': { status: 'stopped' } })
		});
		expect(lines('transition', 'solution', record)[0]).toContain('one list');
		const none = assessment(
			{ 'navigation.parity': 'no' },
			{ plan: planEdits({ 'navigation.parity': { status: 'stopped' } }) }
		);
		expect(part('transition', 'solution', none)).toMatchObject({ toWrite: true });
		expect(part('transition', 'problem', none)).toMatchObject({ toWrite: false });
	});

	it('counts one action left out as one', () => {
		const ids = ['capacity.demand', 'support.programme', 'navigation.outcome-on-the-day'];
		const record = assessment(Object.fromEntries(ids.map((id) => [id, 'no'])));
		expect(lines('programme-local', 'solution', record)).toContain(
			'… and 1 more action: see the plan.'
		);
	});
});

describe('the cost', () => {
	it('is the amount of the offer with its source', () => {
		expect(part('transition', 'cost', assessment())).toMatchObject({
			suggestion:
				'About £13,500 for a practice on average, once (NHS England, Supporting transformation in general practice: funding and other support, transition cover and transformation support funding)',
			toWrite: false
		});
	});

	it('of a sum for England is still to be worked out for the practice, unless the user has', () => {
		expect(lines('telephony', 'cost', assessment()).at(-1)).toBe(
			'To be worked out: what it comes to here.'
		);
		const told = assessment({ 'support.requested.cost': text('£4,000 by the quote of May') });
		expect(lines('telephony', 'cost', told)).toEqual([
			'£4,000 by the quote of May',
			expect.stringContaining('£90 million')
		]);
	});

	it('is to be worked out where no source gives an amount', () => {
		expect(part('training', 'cost', assessment())).toMatchObject({
			suggestion: expect.stringMatching(/^To be worked out/u) as string,
			said: '',
			toWrite: true
		});
	});
});

describe('the proof', () => {
	it('is the measure of each action with today’s figure, if there is one, and the target', () => {
		const record = assessment(
			{ 'navigation.single-view': 'partly', 'support.transition-money': 'notKnown' },
			{
				plan: planEdits({
					'navigation.single-view': { target: '95% by May' },
					'support.transition-money': { chosen: true }
				})
			}
		);
		expect(lines('transition', 'proof', record)).toEqual([
			'• Share of requests in the one list, by route, in a sample week. Today: not measured yet. Target: 95% by May.',
			'• Amount agreed, and shifts or sessions it paid for. Today: not measured yet. Target: to be agreed.'
		]);
	});

	it('says today’s figure where the question asks for one', () => {
		const record = assessment({
			'navigation.training': {
				kind: 'numbers',
				figures: { staff: 0 },
				period: '2026-03-01',
				from: 'Training log'
			}
		});
		expect(lines('training', 'proof', record)[0]).toContain('Today: Staff who finished');
	});
});

describe('the milestones', () => {
	it('are the actions by due date, and last the day without support', () => {
		const record = assessment(
			{ 'navigation.single-view': 'no', 'support.transition-money': 'no' },
			{
				plan: planEdits({
					'navigation.single-view': { due: '2026-09-30' },
					'support.transition-money': { due: '2026-05-01' }
				})
			}
		);
		const said = lines('transition', 'milestones', record);
		expect(said.map((line) => line.slice(0, 22))).toEqual([
			'• 1 May 2026: Ask the ',
			'• 30 September 2026: B',
			'• From 30 September 20'
		]);
		expect(said.at(-1)).toBe(
			'• From 30 September 2026, when the last of these is due, the practice goes on without support.'
		);
	});

	it('say what is past and what is done, and ask for new dates when all are past', () => {
		const record = assessment(
			{ 'navigation.single-view': 'no', 'support.transition-money': 'no' },
			{
				plan: planEdits({
					'navigation.single-view': { due: '2026-03-09' },
					'support.transition-money': { due: '2026-03-08', status: 'done' }
				})
			}
		);
		expect(lines('transition', 'milestones', record)).toEqual([
			expect.stringMatching(/^• 8 March 2026 \(done\): /u),
			expect.stringMatching(/^• 9 March 2026 \(past\): /u),
			'• Still to be set: new dates, and the day from which the practice goes on without support.'
		]);
	});
});

describe('the user’s own words', () => {
	const gap = { 'navigation.single-view': 'no' } as const;

	it('about help in general come first in each part, before what the answers say', () => {
		const record = assessment({
			...gap,
			'support.requested.problem': text(' Two of five receptionists have left. '),
			'support.requested.proof': text('Fewer calls at 8am')
		});
		expect(lines('transition', 'problem', record)).toEqual([
			'Two of five receptionists have left.',
			expect.stringMatching(/one list\? No\.$/u)
		]);
		expect(lines('transition', 'proof', record)[0]).toBe('Fewer calls at 8am');
	});

	it('stand in place of what to write where there is no gap', () => {
		const record = assessment({ 'support.requested.solution': text('A manager for six months') });
		expect(part('programme-local', 'solution', record)).toMatchObject({
			suggestion:
				'A manager for six months\n• We ask the ICB for: Hands-on improvement support from the ICB.',
			toWrite: false
		});
	});

	it('of a part are in force, and the suggestion stays to go back to', () => {
		const before = part('transition', 'problem', assessment(gap));
		const record = assessment({
			...gap,
			'case.transition.problem': text('We cannot see walk-ins.')
		});
		expect(part('transition', 'problem', record)).toEqual({
			...before,
			own: 'We cannot see walk-ins.',
			text: 'We cannot see walk-ins.',
			said: 'We cannot see walk-ins.'
		});
		expect(part('transition', 'solution', record).own).toBeUndefined();
		expect(part('digital-tools', 'problem', record).own).toBeUndefined();
	});

	it('may be empty: then the part is empty and still to be written', () => {
		const record = assessment({ ...gap, 'case.transition.problem': text(' ') });
		expect(part('transition', 'problem', record)).toMatchObject({ text: ' ', toWrite: true });
	});

	it('give way to the suggestion when they are cleared', () => {
		const record = assessment({ ...gap, 'case.transition.problem': null });
		expect(part('transition', 'problem', record)).toEqual(
			part('transition', 'problem', assessment(gap))
		);
	});
});

describe('the criteria of need', () => {
	it('are those ticked, in the order of the offer', () => {
		const record = assessment({
			'case.resilience.criteria': {
				kind: 'several',
				chosen: ['closed-list', 'vacancies', 'stranger']
			}
		});
		expect(caseOf('resilience', record).criteria.map(({ id }) => id)).toEqual([
			'vacancies',
			'closed-list'
		]);
	});

	it('are none where nothing is ticked, or the offer has none', () => {
		expect(caseOf('resilience', assessment()).criteria).toEqual([]);
		expect(caseOf('transition', assessment()).criteria).toEqual([]);
		const odd = assessment({}, { answers: answers({ 'case.resilience.criteria': 'yes' }) });
		expect(caseOf('resilience', odd).criteria).toEqual([]);
	});

	it('come with what is known about them, and nothing where nothing is', () => {
		const { criteria = [] } = offerOf('resilience')!;
		const known = (record: Assessment) =>
			Object.fromEntries(
				criteria
					.map((criterion) => [criterion.id, knownAbout(criterion, bank, record)] as const)
					.filter(([, own]) => own.length > 0)
			);
		expect(known(assessment())).toEqual({});
		expect(
			known(
				assessment(
					{
						'capacity.patient-survey': {
							kind: 'numbers',
							figures: { contact: 41.5 },
							period: '2025',
							from: ''
						},
						'support.programme.what': { kind: 'several', chosen: ['none'] }
					},
					{ profile: { ...assessment().profile, listSize: 9800 } }
				)
			)
		).toEqual({
			'patients-per-clinician': ['9,800 registered patients'],
			isolation: ['SUP-06: None of these yet'],
			'patient-survey': [
				'CAP-02: Patients who call their experience of contacting the practice good: 41.5% (2025)'
			]
		});
	});
});

describe('the plan as the user works it', () => {
	const gap = { 'navigation.single-view': 'no' } as const;
	const said = (
		name: CasePart,
		edits: Parameters<typeof planEdits>[0],
		given: Readonly<Record<string, Given>> = gap
	) => lines('transition', name, assessment(given, { plan: planEdits(edits) }));

	it('is promised in the user’s words, with the baseline as typed', () => {
		const edits = {
			'navigation.single-view': {
				what: 'One list\nfor all routes.',
				measure: 'Requests in the list.',
				baseline: '60%',
				target: '95%'
			}
		};
		expect(said('solution', edits)[0]).toBe('• One list for all routes.');
		expect(said('proof', edits)).toEqual(['• Requests in the list. Today: 60%. Target: 95%.']);
		expect(said('milestones', edits)[0]).toMatch(/^• \d+ \w+ 2026: One list for all routes\.$/u);
	});

	it('has own actions for which the offer is wanted, and no others', () => {
		const edits = {
			'own.a': { what: 'Hire a navigator', support: ['transition'], measure: 'Shifts' },
			'own.b': { what: 'Repaint the desk' },
			'own.c': { what: ' ', support: ['transition'] }
		};
		expect(said('solution', edits)[0]).toBe('• Hire a navigator.');
		expect(said('proof', edits)).toEqual([
			'• Shifts. Today: not measured yet. Target: to be agreed.'
		]);
		// Nobody says how it is proved, nor when it is due: nothing is invented.
		const bare = { 'own.a': { what: 'Hire a navigator', support: ['transition'] } };
		expect(said('milestones', bare, {})).toEqual([
			'• No date yet: Hire a navigator.',
			'• Still to be set: dates, and the day from which the practice goes on without support.'
		]);
		expect(said('proof', bare, {})[0]).toMatch(/^Write one figure/u);
	});

	it('puts steps without a date after the others', () => {
		const edits = {
			'navigation.single-view': { chosen: true, due: '2026-09-30' },
			'own.a': { what: 'Hire a navigator', support: ['transition'] }
		};
		expect(said('milestones', edits).map((line) => line.slice(0, 22))).toEqual([
			'• 30 September 2026: B',
			'• No date yet: Hire a ',
			'• From 30 September 20'
		]);
	});

	it('says a gap that was merged into another, and promises the whole', () => {
		const edits = {
			'own.a': { what: 'Bring in one list', due: '2026-06-01' },
			'navigation.single-view': { mergedInto: 'own.a' }
		};
		const record = assessment(gap, { plan: planEdits(edits) });
		expect(caseOf('transition', record).gaps.map(({ id }) => id)).toEqual(Object.keys(gap));
		expect(said('problem', edits)[0]).toMatch(/one list\? No\.$/u);
		expect(said('solution', edits)[0]).toBe('• Bring in one list.');
		expect(said('milestones', edits)[0]).toBe('• 1 June 2026: Bring in one list.');
	});

	it('still says a gap that is hidden, and promises nothing for it', () => {
		const edits = { 'navigation.single-view': { hidden: 'Next year' } };
		expect(said('problem', edits)[0]).toMatch(/one list\? No\.$/u);
		expect(said('solution', edits)[0]).toMatch(/^Write what you would change/u);
	});

	it('says nothing of what was worked on and is no gap any more', () => {
		const edits = {
			'navigation.single-view': { chosen: true, owner: 'Nurse lead', support: ['transition'] }
		};
		for (const given of [{ 'navigation.single-view': 'yes' }, {}] as const) {
			const record = assessment(given, { plan: planEdits(edits) });
			expect(caseOf('transition', record).gaps).toEqual([]);
			expect(part('transition', 'problem', record).toWrite).toBe(true);
		}
		expect(said('solution', edits, { 'navigation.single-view': 'yes' })[0]).toMatch(/^Write what/u);
	});
});
