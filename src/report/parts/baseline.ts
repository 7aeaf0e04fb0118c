import { readiness, type Readiness } from '#scoring';
import type { Block, Cell, Chart } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { percent } from './percent.ts';

interface Row extends Readiness {
	readonly title: string;
}

/** Readiness by section, as a chart and as a table; nothing where no question is a choice. */
export function baseline({ bank, assessment }: PlanInput): readonly Block[] {
	const rows = bank.sections
		.map(({ title, questions }): Row => ({ title, ...readiness(questions, assessment.answers) }))
		.filter(({ outOf, open }) => outOf + open > 0);
	if (rows.length === 0) return [];
	return [
		{
			kind: 'paragraph',
			text: 'Readiness is our own yardstick and no part of any payment: Yes counts 1, Partly a half, No nothing. What does not apply, and what is open or not known yet, is left out.'
		},
		{ kind: 'chart', chart: chartOf(rows) },
		{
			kind: 'table',
			caption: 'Readiness by section in figures',
			columns: [
				{ title: 'Section', share: 46 },
				{ title: 'Readiness', share: 20 },
				{ title: 'Points', share: 18 },
				{ title: 'Open', share: 16 }
			],
			rows: rows.map(({ title, points, outOf, open, share }): readonly Cell[] => [
				{ text: title },
				{ text: inWords(share) },
				{ text: `${String(points)} of ${String(outOf)}` },
				{ text: String(open) }
			])
		}
	];
}

function chartOf(rows: readonly Row[]): Chart {
	return {
		type: 'bars',
		caption: 'Readiness by section',
		alt: altOf(rows),
		bars: rows.map(({ title, share }) => ({
			label: title,
			...(share !== undefined && { value: share }),
			says: inWords(share)
		}))
	};
}

/** What is drawn, and the lowest and highest of it. */
function altOf(rows: readonly Row[]): string {
	const known = rows
		.flatMap(({ title, share }) => (share === undefined ? [] : [{ title, share }]))
		.toSorted((a, b) => a.share - b.share);
	const [low, high] = [known[0], known.at(-1)];
	if (!low || !high) return 'Readiness by section: not known yet for any.';
	const said =
		low.share === high.share
			? `${percent(low.share)} wherever it is known`
			: `from ${percent(low.share)} (${low.title}) to ${percent(high.share)} (${high.title})`;
	const unknown = rows.length - known.length;
	return `Readiness by section: ${said}${unknown === 0 ? '' : `; ${String(unknown)} not known yet`}.`;
}

const inWords = (share: number | undefined): string =>
	share === undefined ? 'Not known yet' : percent(share);
