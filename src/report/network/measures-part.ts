import { periodInWords, withUnit } from '#assessments';
import { measuresSideBySide, type MeasureSideBySide, type PracticeMeasure } from '#collation';
import type { MeasureState } from '#scoring';
import type { Block, Cell } from '../document.ts';
import { nameOf } from '../parts/decided-by.ts';
import type { NetworkContext } from './network-context.ts';
import { withoutFile, type Practice } from './practices.ts';

/** So many figures stand side by side without a period being broken. */
const MOST_COLUMNS = 3;

/** Every figure that some practice gave, practices side by side; never added up, averaged or ranked. */
export function measuresPart(context: NetworkContext): readonly Block[] {
	const given = measuresSideBySide(context.bank, context.collation).filter(
		(measure) => measure.given > 0
	);
	if (given.length === 0) return [];
	const sections = [...new Map(given.map(({ section }) => [section.id, section])).values()];
	return [
		{
			kind: 'paragraph',
			text: 'Every figure stands with its period and source. Definitions differ between supplier reports and national publications, so compare a figure only with one of the same source and period. “Please check” stands where a figure looks odd. Nothing is added up or averaged, and the order is that of the alphabet.'
		},
		...sections.flatMap((section): readonly Block[] => [
			{ kind: 'heading', level: 2, text: section.title },
			...questionsOf(given.filter((measure) => measure.section.id === section.id)).flatMap(
				(measures) => questionTables(measures, context)
			)
		])
	];
}

/** The figures of one question after the other. */
const questionsOf = (
	measures: readonly MeasureSideBySide[]
): readonly (readonly MeasureSideBySide[])[] =>
	[...new Set(measures.map(({ asked }) => asked.id))].map((id) =>
		measures.filter(({ asked }) => asked.id === id)
	);

/** The figures of one question, as many tables as it takes, then who has none and why. */
function questionTables(
	measures: readonly MeasureSideBySide[],
	context: NetworkContext
): readonly Block[] {
	const tables = Math.ceil(measures.length / MOST_COLUMNS);
	const length = Math.ceil(measures.length / tables);
	const periods = [...new Set(measures.flatMap((measure) => measure.periods))].toSorted();
	const rows = context.practices.map((practice) => ({
		practice,
		own: measures.flatMap(({ practices }) =>
			practices.filter(({ member }) => member.id === practice.row.member.id)
		)
	}));
	const given = rows.filter(({ own }) => own.some(({ measure }) => measure?.latest));
	return [
		...Array.from({ length: tables }, (_, at) =>
			tableOf(measures, given, { from: at * length, to: (at + 1) * length })
		),
		...remark(
			periods.length < 2
				? ''
				: `These figures are not all of one time: ${periods.map(periodInWords).join(', ')}.`,
			'notKnown'
		),
		...remark(withoutFigures(rows.filter((row) => !given.includes(row))), 'muted')
	];
}

/** `Not answered: Elm Street, Oak Road. No file: Mill Lane.` */
function withoutFigures(rows: readonly Row[]): string {
	const reasons = rows.map(({ practice, own }) => ({ practice, why: whyNone(practice, own[0]) }));
	return [...new Set(reasons.map(({ why }) => why))]
		.map((why) => {
			const names = reasons.filter((row) => row.why === why).map(({ practice }) => practice.name);
			return `${why}: ${names.join(', ')}.`;
		})
		.join(' ');
}

const remark = (text: string, tone: 'notKnown' | 'muted'): readonly Block[] =>
	text === '' ? [] : [{ kind: 'paragraph', tone, text }];

/** A practice with its figures of one question. */
interface Row {
	readonly practice: Practice;
	readonly own: readonly PracticeMeasure[];
}

function tableOf(
	all: readonly MeasureSideBySide[],
	rows: readonly Row[],
	{ from, to }: { readonly from: number; readonly to: number }
): Block {
	const measures = all.slice(from, to);
	return {
		kind: 'table',
		caption: `${all.slice(0, 1).map(captionOf).join('')}${from === 0 ? '' : ' (continued)'}`,
		columns: [
			{ title: 'Practice', share: 26 },
			...measures.map(({ field }) => ({ title: field.label, share: 54 / measures.length })),
			{ title: 'Source', share: 20 }
		],
		rows: rows.map(({ practice, own }) => [
			{ text: practice.name },
			...measures.map(({ field }, at) => figureCell(own[from + at], field.unit)),
			{ text: sourcesOf(own.slice(from, to)) }
		])
	};
}

/** A question with its code; a follow-up's words are in its name already. */
const captionOf = (measure: MeasureSideBySide): string =>
	measure.asked.id === measure.question.id
		? `${nameOf(measure)} ${measure.asked.title}`
		: nameOf(measure);

/** Why there is no latest figure. */
const WITHOUT: Readonly<Record<MeasureState, string>> = {
	given: '',
	leftOut: 'Not given',
	notPublished: 'Not published',
	notKnown: 'Not known yet',
	notAnswered: 'Not answered'
};

function figureCell(own: PracticeMeasure | undefined, unit: string): Cell {
	const latest = own?.measure?.latest;
	if (!latest) return { text: 'Not given', tone: 'muted' };
	return {
		text: [
			withUnit(latest.figure, unit),
			periodInWords(latest.period),
			...(own.hints.length === 0 ? [] : ['Please check'])
		].join('\n')
	};
}

/** Why a practice has none of a question's figures. */
function whyNone(practice: Practice, own: PracticeMeasure | undefined): string {
	const { here } = practice;
	if (!here) return withoutFile(practice);
	if (here.received.decidingOnly) return 'Not shared';
	return own?.measure ? WITHOUT[own.measure.state] : 'Not asked';
}

/** The sources of the figures in a row, each once. */
const sourcesOf = (own: readonly PracticeMeasure[]): string =>
	[
		...new Set(
			own.flatMap(({ measure }) =>
				measure?.latest ? [measure.latest.from || 'Source not given'] : []
			)
		)
	].join('; ');
