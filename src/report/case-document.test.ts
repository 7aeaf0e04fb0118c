import { emptyProfile, type Assessment } from '#assessments';
import { example } from '#assessments/example';
import { CASE_PARTS, caseAnswerId, caseFor, offerOf, offers, planOf } from '#plan';
import { loadBank, questionsOf } from '#questions';
import { judge, schemes, type Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answer, chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { testFonts } from '../../tests/builders/test-document.ts';
import { readPdf } from '../../tests/read-pdf.ts';
import { caseDocument, type CaseDocumentInput } from './case-document.ts';
import { writePages } from './pdf/write-pdf.ts';

const bank = await loadBank();
const date = new Date('2026-11-23T09:00:00.000Z');

function documentOf(
	id: string,
	record: Assessment,
	change: Partial<CaseDocumentInput> = {},
	scheme: Scheme = schemes[0]
) {
	const actions = planOf(bank, judge(scheme, record.answers), record);
	const supportCase = caseFor(offerOf(id)!, {
		bank,
		actions,
		assessment: record,
		today: '2026-11-23'
	});
	return caseDocument({
		supportCase,
		assessment: record,
		draft: true,
		date,
		app: '0.0.0',
		...change
	});
}
const valueOf = (model: ReturnType<typeof documentOf>, term: string) =>
	model.blocks
		.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
		.find((fact) => fact.term === term)?.value;
const text = (words: string): Given => ({ kind: 'text', text: words });

describe('the sheet of a case', () => {
	const made = example('2026-11-02T09:00:00.000Z');

	it.each(offers.flatMap(({ id }) => schemes.map((scheme) => [id, scheme.title, scheme] as const)))(
		'for %s is one page for the example practice by %s',
		(id, _, scheme) => {
			expect(writePages(documentOf(id, made, {}, scheme), testFonts).pages).toBe(1);
		}
	);

	it.each(offers.map(({ id }) => id))(
		'for %s is one page for a practice with every gap, long notes and all its details',
		(id) => {
			const answers = Object.fromEntries(
				questionsOf(bank).map(({ id: asked, input }) => [
					asked,
					answer(asked, input.kind === 'choice' ? chose('no') : { kind: 'notKnown' }, {
						note: 'We have talked about this three times and not found who could do it. '.repeat(5)
					})
				])
			);
			const record: Assessment = {
				...made,
				answers: { ...answers, 'telephony.figures': made.answers['telephony.figures']! },
				profile: {
					practice: 'Old Mill and Riverside Medical Centre',
					ods: 'A81001',
					network: 'North Riverside and Hill Villages Primary Care Network',
					icb: 'Riverside and Hills Integrated Care Board',
					listSize: 23_456,
					clinicalSystem: 'A clinical system',
					telephonySupplier: 'A telephony supplier',
					onlineSupplier: 'An online supplier'
				}
			};
			expect(writePages(documentOf(id, record), testFonts).pages).toBe(1);
		}
	);

	it('flows on when the user writes more than fits, and loses nothing', async () => {
		const words = Array.from({ length: 900 }, (_, index) => `w${String(index)}`);
		const record = assessment({ [caseAnswerId('transition', 'problem')]: text(words.join(' ')) });
		const { bytes, pages } = writePages(documentOf('transition', record), testFonts);
		const read = await readPdf(bytes);
		expect(pages).toBe(read.pages.length);
		expect(pages).toBeGreaterThan(1);
		expect(read.pages.join(' ').match(/\bw\d+/gu)).toEqual(words);
	});

	it('begins with its title, the stamp and the practice on the first page, and is tagged', async () => {
		const { bytes } = writePages(documentOf('transition', made), testFonts);
		const { pages, roles, info } = await readPdf(bytes);
		expect(pages[0]).toMatch(
			/^Example: made up · Draft Case for support: Transition cover and transformation support funding Practice Example practice/u
		);
		expect(pages[0]).toContain('Page 1 of 1');
		expect(pages[0]).toContain('not an official NHS product');
		expect(roles[0]).toContain('H1');
		expect(info).toMatchObject({
			Title: 'Case for support: Transition cover and transformation support funding'
		});
	});

	it('says what it is given of the practice, and what it is not', () => {
		const bare = documentOf('transition', assessment({}, { profile: emptyProfile('Mill Lane') }));
		expect(valueOf(bare, 'Practice')).toBe(
			'Mill Lane. ODS code: not given; PCN: not given; ICB: not given'
		);
		expect(valueOf(bare, 'List and systems')).toBe(
			'Registered patients: not given; clinical system: not given; telephony: not given; online consultation: not given'
		);
		const full = documentOf(
			'transition',
			assessment(
				{},
				{
					profile: {
						practice: 'Mill Lane',
						ods: 'A81001',
						network: 'North',
						icb: 'East',
						listSize: 9800,
						clinicalSystem: 'One',
						telephonySupplier: 'Two',
						onlineSupplier: 'Three'
					}
				}
			)
		);
		expect(valueOf(full, 'Practice')).toBe('Mill Lane. ODS code: A81001; PCN: North; ICB: East');
		expect(valueOf(full, 'List and systems')).toBe(
			'Registered patients: 9,800; clinical system: One; telephony: Two; online consultation: Three'
		);
	});

	it('says the state of the offer on its date, and a source', () => {
		expect(valueOf(documentOf('transition', made), 'Offer')).toMatch(
			/^Ended on 31 March 2025: past\. Source: NHS England, Delivery plan .*, support offer 4 \(and \d more, named in the app\)$/u
		);
		const then = documentOf('transition', made, { date: new Date('2025-01-15T09:00:00Z') });
		expect(valueOf(then, 'Offer')).toMatch(/^Open until 31 March 2025\. /u);
		expect(valueOf(documentOf('network-core', made), 'Offer')).toMatch(
			/^No last day is named\. .*, annex 3, line 1$/u
		);
	});

	it('is marked as a draft or final at the head and the foot', () => {
		const own = assessment();
		expect(documentOf('caip', own)).toMatchObject({
			stamp: 'Draft',
			footer: expect.stringMatching(/^Mill Lane Surgery · Draft · 23 November 2026\./u) as string
		});
		expect(documentOf('caip', own, { draft: false })).toMatchObject({
			stamp: 'Final',
			footer: expect.stringContaining('· Final ·') as string
		});
	});

	it('says in a draft what to write, and in a final sheet that it is not written', () => {
		const terms = ['Problem', 'Solution', 'Cost', 'Proof', 'Milestones'];
		const values = (draft: boolean) =>
			terms.map((term) => valueOf(documentOf('training', assessment(), { draft }), term));
		expect(values(true)[0]).toMatch(/^None of your answers shows a gap/u);
		expect(values(false)).toEqual([
			'Not written yet',
			expect.stringMatching(/^• We ask the ICB for help of the kind of “Care navigation/u),
			'Not costed yet',
			'Not written yet',
			'Not written yet'
		]);
	});

	it('carries the user’s own text of every part', () => {
		const record = assessment(
			Object.fromEntries(
				CASE_PARTS.map((part) => [caseAnswerId('training', part), text(`Our ${part}.`)])
			)
		);
		for (const draft of [true, false]) {
			const model = documentOf('training', record, { draft });
			expect(valueOf(model, 'Problem')).toBe('Our problem.');
			expect(valueOf(model, 'Milestones')).toBe('Our milestones.');
		}
	});

	it('names the criteria of need that were ticked, and has no line for them otherwise', () => {
		const record = assessment({
			'case.resilience.criteria': { kind: 'several', chosen: ['vacancies', 'closed-list'] }
		});
		expect(valueOf(documentOf('resilience', record), 'Criteria of need')).toBe(
			'Posts that stand empty; A list closed to new patients'
		);
		expect(valueOf(documentOf('resilience', assessment()), 'Criteria of need')).toBeUndefined();
	});

	it('ends with lines to sign for the practice and the ICB', () => {
		expect(documentOf('training', assessment()).blocks.at(-1)).toMatchObject({
			kind: 'signatures',
			roles: ['Agreed: practice lead', 'Agreed: ICB contact']
		});
	});
});
