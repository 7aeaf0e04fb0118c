import type { AnswerValue } from '#assessments';

/** The sum of an answer's figures per 1,000 registered patients; undefined when either is missing. */
export function perThousand(
	value: AnswerValue | null | undefined,
	listSize: number | undefined
): number | undefined {
	if (value?.kind !== 'numbers' || listSize === undefined) return undefined;
	const figures = Object.values(value.figures);
	const sum = figures.reduce((total, figure) => total + figure, 0);
	return figures.length === 0 ? undefined : (sum / listSize) * 1000;
}
