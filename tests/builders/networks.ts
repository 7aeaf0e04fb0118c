import { emptyProfile, newAssessment, type AnswerValue, type Assessment } from '#assessments';
import { newMember, newNetwork, type Member, type Network, type Received } from '#networks';
import { askedBy, loadBank, questionsOf, type Asked } from '#questions';
import { GIVEN_AT, answer, chose } from './answers.ts';

/** When built files were made and came. */
export const MADE_AT = '2026-03-09T09:00:00.000Z';
export const RECEIVED_AT = '2026-03-10T09:00:00.000Z';

const asked = questionsOf(await loadBank()).flatMap(askedBy);

/** `A` to `Z`, then `AA` and so on. */
const letters = (index: number): string =>
	(index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Figures that look like chance and are the same every time: 0 up to 1. */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** `Example Practice A` and so on, with a code of its own; its file has come. */
export const exampleMember = (index: number): Member => ({
	...newMember(
		`member-${String(index + 1).padStart(4, '0')}`,
		`Example Practice ${letters(index)}`,
		`A${String(10_001 + index)}`
	),
	assessment: `assessment-${String(index + 1)}`
});

/** A network of so many example practices. */
export const exampleNetwork = (practices: number, rest: Partial<Network> = {}): Network => ({
	...newNetwork('network-1', 'Example Network', 'U12345', 'Example ICB', GIVEN_AT),
	example: true,
	populations: [{ count: 50_000, on: '2024-01-01' }],
	members: Array.from({ length: practices }, (_, index) => exampleMember(index)),
	...rest
});

/** The file of one of its practices: all questions answered, by default with mixed answers. */
export const exampleReceived = (
	index: number,
	answers: Assessment['answers'] = mixedAnswers(index),
	rest: Partial<Received> = {}
): Received => {
	const { practice, ods, assessment = '' } = exampleMember(index);
	return {
		network: 'network-1',
		assessment: {
			...newAssessment(assessment, { ...emptyProfile(practice), ods }, GIVEN_AT),
			example: true,
			profile: { ...emptyProfile(practice), ods, listSize: 6000 + 250 * (index % 40) },
			answers
		},
		snapshots: [],
		madeAt: MADE_AT,
		receivedAt: RECEIVED_AT,
		route: 'file',
		file: `${practice}.accessready`,
		leftOut: [],
		decidingOnly: false,
		onward: true,
		...rest
	};
};

/** The files of the first so many practices. */
export const exampleFiles = (practices: number): readonly Received[] =>
	Array.from({ length: practices }, (_, index) => exampleReceived(index));

/** Answers to most questions: mostly yes, the rest partly, no, not known yet, or not given. */
export function mixedAnswers(seed: number): Assessment['answers'] {
	const next = chance(seed);
	return Object.fromEntries(
		asked.flatMap((one) => {
			const value = mixedValue(one, next);
			return value ? [[one.id, answer(one.id, value, { device: `device-${String(seed)}` })]] : [];
		})
	);
}

function mixedValue({ input }: Asked, next: () => number): AnswerValue | undefined {
	const at = next();
	if (at > 0.95) return undefined;
	if (at > 0.9) return input.kind === 'choice' ? chose('notKnown') : { kind: 'notKnown' };
	switch (input.kind) {
		case 'choice':
			return chose(at < 0.7 ? 'yes' : at < 0.8 ? 'partly' : 'no');
		case 'numbers':
			return {
				kind: 'numbers',
				figures: Object.fromEntries(
					input.fields.map(({ id, min, max }) => [
						id,
						Math.round(min + next() * (Math.min(max, 5000) - min))
					])
				),
				period: {
					month: `2026-0${String(1 + Math.floor(next() * 3))}`,
					year: '2025',
					date: '2026-01-31'
				}[input.period],
				from: next() < 0.5 ? 'Supplier report' : 'Own count'
			};
		case 'date':
			return { kind: 'date', date: '2025-03-03' };
		case 'several':
			return {
				kind: 'several',
				chosen: input.options.filter(() => next() < 0.5).map(({ id }) => id)
			};
		case 'hours': {
			const day = [{ from: '08:00', to: next() < 0.7 ? '18:30' : '16:00' }];
			return {
				kind: 'hours',
				routes: Object.fromEntries(input.routes.map(({ id }) => [id, [day, day, day, day, day]]))
			};
		}
		case 'text':
			return { kind: 'text', text: 'Shared drive, folder “Access”' };
	}
}
