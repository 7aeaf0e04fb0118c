import { periodInWords, withUnit } from '#assessments';
import type { FigureSum } from './system-tables.ts';
import type { CountDetail, TrackerCount } from './tracker-counts.ts';

/** A count with its basis, and what else is to be known of it. */
export interface CountInWords {
	/** `TEL-01`, or the component's title. */
	readonly about: string;
	/** What was asked; empty for a component. */
	readonly asked: string;
	/** `12 of 18 practices with a file say yes`. */
	readonly says: string;
	/** The others, a short phrase each: `3 partly`, `2 not known yet`. */
	readonly rest: readonly string[];
	/** What was given beside it, a sentence each. */
	readonly details: readonly string[];
}

/** Puts a count into words; nobody is left out, and "not known" stays apart from "not answered". */
export function countInWords(count: TrackerCount): CountInWords {
	if (count.kind === 'component') return componentWords(count);
	const { question, counts, details } = count;
	const { yes, partly, no, notApplicable, notKnown, notAnswered, notShared, given, of } = counts;
	const isChoice = question.input.kind === 'choice';
	const [answered, verb] = isChoice
		? ([yes, yes === 1 ? 'says yes' : 'say yes'] as const)
		: ([given, given === 1 ? 'has answered' : 'have answered'] as const);
	return {
		about: question.code,
		asked: question.title,
		says: of === 0 ? 'No practice’s file is here' : `${ofPractices(answered, of)} ${verb}`,
		rest: phrases([
			[partly, 'partly'],
			[no, 'no'],
			[notApplicable, 'not applicable'],
			[notKnown, 'not known yet'],
			[notAnswered, 'not answered'],
			[notShared, 'not shared']
		]),
		details: [
			...(question.audience === 'network'
				? ['Asked of the network: counted here by the practices’ files that answer it.']
				: []),
			...details.flatMap(detailWords)
		]
	};
}

function detailWords({ title, given, options, sums }: CountDetail): readonly string[] {
	const chosen = options
		.filter(({ practices }) => practices > 0)
		.map(({ label, practices }) => `${label}: ${inWords(practices)}`);
	const head = title === '' ? '' : `${title} `;
	return [
		...(options.length === 0
			? []
			: [
					`${head}${chosen.length === 0 ? 'Nothing chosen' : chosen.join('; ')}, of ${practicesInWords(given)} that answered.`
				]),
		...sums.map((sum) => `${head}${sumInWords(sum)}.`)
	];
}

/** `Calls received: 12,400 calls, from 3 practices, January 2026 to March 2026`. */
export function sumInWords({ label, sum, unit, practices, oldest, latest }: FigureSum): string {
	const periods = [oldest, latest].flatMap((period) =>
		period === undefined ? [] : [periodInWords(period)]
	);
	return [
		`${label}: ${withUnit(sum, unit)}`,
		`from ${practicesInWords(practices)}`,
		...(periods.length === 0 ? [] : [[...new Set(periods)].join(' to ')])
	].join(', ');
}

function componentWords({
	count: { title, practices, networks }
}: Extract<TrackerCount, { kind: 'component' }>): CountInWords {
	return {
		about: title,
		asked: '',
		says: `${inWords(practices.met)} of ${practicesInWords(practices.of)} ${practices.met === 1 ? 'meets' : 'meet'} it`,
		rest: phrases([
			[practices.notMet, 'not met'],
			[practices.notKnown - practices.missing, 'not known yet'],
			[practices.missing, 'without a file']
		]),
		details: [
			`Of ${inWords(networks.of)} ${networks.of === 1 ? 'network' : 'networks'} whose practices are all known, all practices meet it in ${inWords(networks.mayDeclare)}. Declared by ${inWords(networks.declared)}; chosen not to claim by ${inWords(networks.notClaiming)}.`
		]
	};
}

const inWords = (count: number): string => count.toLocaleString('en-GB');

const practicesInWords = (count: number): string =>
	`${inWords(count)} practice${count === 1 ? '' : 's'}`;

const ofPractices = (count: number, of: number): string =>
	`${inWords(count)} of ${practicesInWords(of)} with a file`;

/** `3 partly`, for those that are not none. */
const phrases = (parts: readonly (readonly [number, string])[]): readonly string[] =>
	parts.filter(([count]) => count > 0).map(([count, word]) => `${inWords(count)} ${word}`);
