import { canonicalText } from '#assessments';

/** The one that was changed later comes first; of one moment, the one that says more. */
export function inTime<T extends { readonly changedAt: string }>(
	one: T,
	other: T
): readonly [T, T] {
	const apart = Date.parse(one.changedAt) - Date.parse(other.changedAt);
	const isLater = apart === 0 ? canonicalText(one) >= canonicalText(other) : apart > 0;
	return isLater ? [one, other] : [other, one];
}
