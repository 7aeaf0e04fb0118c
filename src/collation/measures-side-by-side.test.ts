import { askedIn, loadBank, type Bank } from '#questions';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { exampleFiles, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { figures } from '../../tests/fixtures/schemes/worked-example.ts';
import { collate } from './collate.ts';
import { measuresSideBySide } from './measures-side-by-side.ts';

const bank: Bank = await loadBank();
const [scheme] = schemes;

const sideBySide = (received: Parameters<typeof collate>[0]['received'], practices: number) =>
	measuresSideBySide(
		bank,
		collate({ network: exampleNetwork(practices), received, scheme, today: '2026-04-10' })
	);
const calls = (month: string, given: Readonly<Record<string, number>>, from?: string) =>
	answers({ 'telephony.figures': figures(month, given, from) });

describe('measures side by side', () => {
	const found = sideBySide(
		[
			exampleReceived(1, calls('2026-03', { inbound: 4000, answered: 4500 }, 'Our count')),
			exampleReceived(0, calls('2026-02', { inbound: 5000, answered: 4000 })),
			exampleReceived(2, answers({ 'telephony.figures': { kind: 'notPublished' } })),
			exampleReceived(3, calls('2026-04', { inbound: 100, missed: 3 }))
		],
		5
	);
	const measure = (field: string) =>
		found.find((one) => one.asked.id === 'telephony.figures' && one.field.id === field)!;

	it('have a row for every practice, by name, each with its own month and source', () => {
		const { practices, given, periods, section } = measure('answered');
		expect(section).toMatchObject({ id: 'telephony' });
		expect(
			practices.map(({ member, file, measure: own }) => [
				member.practice.at(-1),
				file.kind,
				own?.state,
				own?.latest
			])
		).toEqual([
			['A', 'here', 'given', { period: '2026-02', figure: 4000, from: 'Supplier report' }],
			['B', 'here', 'given', { period: '2026-03', figure: 4500, from: 'Our count' }],
			['C', 'here', 'notPublished', undefined],
			['D', 'here', 'leftOut', undefined],
			['E', 'missing', undefined, undefined]
		]);
		expect(given).toBe(2);
		expect(periods).toEqual(['2026-02', '2026-03']);
	});

	it('say what looks odd about a figure, and only about that', () => {
		const hints = (field: string) =>
			measure(field).practices.map((one) => one.hints.map(({ kind }) => kind));
		expect(hints('answered')).toEqual([[], ['moreThan'], [], [], []]);
		expect(hints('inbound')).toEqual([[], [], [], ['monthNotOver', 'farFromNational'], []]);
		expect(hints('missed')).toEqual([[], [], [], ['monthNotOver'], []]);
	});

	it('say of parts that come to more than the whole that they do, each', () => {
		const unmapped = answers({
			'appointments.unmapped': figures('2026-02', { unmapped: 70, inconsistent: 70 })
		});
		const rows = sideBySide([exampleReceived(0, unmapped)], 1).filter(
			({ asked }) => asked.id === 'appointments.unmapped'
		);
		const hinted = rows.filter(({ practices }) =>
			practices.some(({ hints }) => hints.some(({ kind }) => kind === 'togetherOver'))
		);
		expect(hinted.length).toBeGreaterThan(0);
		expect(hinted).toEqual(rows.filter(({ given }) => given > 0));
	});

	it('stand in the order of the bank, each once', () => {
		const all = sideBySide(exampleFiles(8), 8);
		const order = [...askedIn(bank).keys()];
		const places = all.map(({ asked, field }) => {
			const fields = asked.input.kind === 'numbers' ? asked.input.fields : [];
			return order.indexOf(asked.id) * 100 + fields.indexOf(field);
		});
		expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
		expect(all.every(({ practices }) => practices.length === 8)).toBe(true);
	});

	it('are none without files', () => {
		expect(sideBySide([], 3)).toEqual([]);
	});
});
