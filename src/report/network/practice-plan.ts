import { planOf, type Action } from '#plan';
import type { NetworkContext } from './network-context.ts';
import type { Practice } from './practices.ts';

/** Every action of a practice's plan, chosen or not; undefined where its plan is not here. */
export const planOfPractice = (
	{ here }: Practice,
	{ bank }: Pick<NetworkContext, 'bank'>
): readonly Action[] | undefined =>
	here && !here.received.leftOut.includes('plan')
		? planOf(bank, here.result, here.assessment)
		: undefined;

/** Why there is no plan of a practice to show. */
export function noPlanInWords({ here, stated }: Practice): string {
	if (stated) return 'The practice’s detail is not shared.';
	return here
		? 'The practice left its plan out of its file.'
		: 'No file has come from this practice.';
}
