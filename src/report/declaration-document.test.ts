import type { Assessment } from '#assessments';
import { declarationDocument, type Block, type DeclarationInput } from '#report';
import type { Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planInput, workedExample } from '../../tests/builders/worked-plan.ts';
import { caip202324 } from '../scoring/schemes/caip-2023-24.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { caip202526 } from '../scoring/schemes/caip-2025-26.ts';
import { contract202627 } from '../scoring/schemes/contract-2026-27.ts';

const sheets = (
	record: Assessment,
	scheme: Scheme = caip202425,
	rest: Partial<DeclarationInput> = {}
) => declarationDocument({ ...planInput(record, scheme), ...rest });

const texts = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const facts = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
const valuesOf = (blocks: readonly Block[], term: string) =>
	facts(blocks).flatMap((fact) => (fact.term === term ? [fact.value] : []));
const practices = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.kind === 'table' && block.caption.startsWith('Which practice')
			? [block.rows.map((row) => row.map(({ text }) => text.trim()))]
			: []
	);
const inYear = { date: new Date('2025-02-03T09:00:00.000Z') };

describe('the declaration sheet', () => {
	it('has a sheet for each component, each but the first on a page of its own', () => {
		const { blocks } = sheets(workedExample());
		expect(
			blocks.flatMap((block) =>
				block.kind === 'heading' && block.level === 1 ? [[block.text, block.newPage ?? false]] : []
			)
		).toEqual([
			['Better digital telephony', false],
			['Simpler online requests', true],
			['Faster care navigation, assessment and response', true],
			['Sources', false]
		]);
		expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(3);
	});

	it('can be for one component alone', () => {
		const { blocks } = sheets(workedExample(), caip202425, { component: 'online' });
		expect(valuesOf(blocks, 'Component')).toEqual(['Simpler online requests']);
	});

	it('says plainly at the top when it must not be declared yet', () => {
		const { blocks } = sheets(workedExample(), caip202425, inYear);
		const first = texts(blocks).filter((text) => text.includes('this practice’s answers'));
		expect(first).toEqual([
			'All criteria that decide are met in this practice’s answers. A PCN declares only when that is so in every member practice.',
			'Not all criteria are met in this practice’s answers: do not declare yet.',
			'Not all criteria are known to be met in this practice’s answers: do not declare yet.'
		]);
	});

	it('of a year that is past says so, and does not say “yet”', () => {
		const said = texts(sheets(workedExample()).blocks);
		expect(said).toContain('Not all criteria are met in this practice’s answers.');
		expect(said).toContain(
			'The year ended on 31 March 2025, and the time to declare with it. This sheet can only record what was in place.'
		);
	});

	it('says when the PCN has chosen not to claim, and when it was declared', () => {
		const record = assessment({
			'network.declared.not-claimed': { kind: 'several', chosen: ['online'] },
			'network.declared.telephony-on': { kind: 'date', date: '2024-11-04' }
		});
		const one = (component: string) => sheets(record, caip202425, { component }).blocks;
		const claim = 'The answers say that the PCN has chosen not to claim this component.';
		expect(texts(one('online'))).toContain(claim);
		expect(texts(one('telephony'))).not.toContain(claim);
		expect(valuesOf(one('telephony'), 'Declared, as answered')).toEqual(['4 November 2024']);
		expect(valuesOf(one('online'), 'Declared, as answered')).toEqual([]);
	});

	it('fills in the row of this practice with the latest answer that decides, and leaves the others', () => {
		const record = assessment(
			{},
			{
				answers: {
					'telephony.cloud': answer('telephony.cloud', chose('yes'), {
						answeredAt: '2025-01-06T09:00:00.000Z'
					}),
					'telephony.call-back': answer('telephony.call-back', chose('yes'), {
						answeredAt: '2025-01-20T09:00:00.000Z'
					}),
					'telephony.data-notice': answer('telephony.data-notice', chose('no'), {
						answeredAt: '2025-01-07T09:00:00.000Z'
					})
				}
			}
		);
		const [rows = []] = practices(sheets(record, caip202425, { component: 'telephony' }).blocks);
		expect(rows[0]).toEqual([
			'1',
			'Mill Lane Surgery',
			'Yes\n20 January 2025',
			'No\n7 January 2025',
			'Not known yet',
			''
		]);
		expect(rows.slice(1).map((row) => row.join('|'))).toEqual(
			[2, 3, 4, 5, 6, 7].map((number) => `${String(number)}|||||`)
		);
	});

	it('reckons the amount from what was typed: 50,000 people at £1.392, a third of it', () => {
		const { blocks } = sheets(workedExample(), caip202425, { component: 'telephony' });
		expect(valuesOf(blocks, 'Amount')).toEqual([
			'£23,200.00, which is 1/3 of the whole. A maximum, if the commissioner accepts.'
		]);
		expect(valuesOf(blocks, 'Adjusted population of the PCN')).toEqual([
			'50,000 people, as on 1 January 2024 (Payment statement)'
		]);
	});

	it('leaves to be filled in what was not typed, and says how it is reckoned', () => {
		const at = (scheme: Scheme) =>
			facts(sheets(assessment({}), scheme).blocks).filter(({ value }) =>
				value.startsWith('To be filled in')
			);
		expect(at(caip202425)).toContainEqual({
			term: 'Amount',
			value: 'To be filled in: rate × population × 1/3. A maximum, if the commissioner accepts.'
		});
		expect(at(caip202526)).toContainEqual({ term: 'Rate for the year', value: 'To be filled in' });
		expect(
			valuesOf(sheets(assessment({}), caip202526).blocks, 'Adjusted population of the PCN')[0]
		).toBe('To be filled in, as on the day your commissioner names');
		expect(
			valuesOf(sheets(assessment({}), caip202425).blocks, 'Adjusted population of the PCN')[0]
		).toBe('To be filled in, as on 1 January 2024');
	});

	it('says where a typed rate comes from, and bears what is not confirmed', () => {
		const record = assessment({
			'network.funding.rates-2025': {
				kind: 'numbers',
				figures: { caip: 1.5 },
				period: '2025-06-01',
				from: 'ICB letter'
			},
			'network.funding': {
				kind: 'numbers',
				figures: { 'adjusted-population': 30_000.5 },
				period: '2025-01-01',
				from: ''
			}
		});
		const { blocks } = sheets(record, caip202526, { component: 'mgpa' });
		expect(valuesOf(blocks, 'Rate for the year')).toEqual([
			expect.stringMatching(/^£1\.500 a head \(ICB letter\); \[\d+\] /u)
		]);
		expect(valuesOf(blocks, 'Adjusted population of the PCN')).toEqual([
			'30,000.5 people, as on 1 January 2025'
		]);
		expect(valuesOf(blocks, 'Unconfirmed')).toHaveLength(1);
	});

	it('names no sum where the payment is not shared out by component, or there is none', () => {
		const none = 'No sum of its own is named for this part: the commissioner says what is paid.';
		expect(valuesOf(sheets(assessment({}), caip202324).blocks, 'Amount')).toContain(none);
		const { money: _, ...unpaid } = caip202425;
		expect(valuesOf(sheets(assessment({}), unpaid).blocks, 'Amount')).toContain(none);
	});

	it('lists references to evidence with notes, and what is usual without', () => {
		const lines = (notes: boolean) => {
			const input = planInput(workedExample(), caip202425);
			const { blocks } = declarationDocument({ ...input, options: { ...input.options, notes } });
			return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
		};
		expect(lines(true)[0]).toBe('T1, TEL-01: Contract with the supplier, folder “Phones”');
		expect(lines(false)[0]).toMatch(/^T1, TEL-01: to be listed; usual: /u);
	});

	it('has nothing to declare under a scheme that pays for nothing', () => {
		expect(sheets(workedExample(), contract202627).blocks).toEqual([
			{
				kind: 'paragraph',
				text: `Nothing is declared for payment under ${contract202627.title}.`
			}
		]);
	});

	it('is never taken for an official form', () => {
		const model = sheets(assessment({}));
		expect(model.stamp).toBe('Not an official form');
		expect(model.footer).toContain('not an official form, and not an official NHS product');
		expect(sheets(workedExample()).stamp).toBe('Example: made up · Not an official form');
	});
});
