import { periodInWords, withUnit } from '#assessments';
import { longDate } from '#base';
import type { ComponentMoney, NetworkComponent } from '#collation';
import type { Claim } from '#networks';
import { practicesInWords } from './network-words.ts';

/** What the network has decided about a component, in a few words; undefined while it has not. */
export function decisionInWords(claim: Claim | undefined): string | undefined {
	switch (claim?.state) {
		case 'declared':
			return claim.date === undefined ? 'Declared' : `Declared on ${longDate(claim.date)}`;
		case 'notClaiming':
			return 'Chosen not to claim';
		default:
			return undefined;
	}
}

/** What is decided of a component, else whether it may be declared, or is met; and what stands against it. */
export function standingInWords(
	{ status, counts, stated, blocking, claim }: NetworkComponent,
	claimable: boolean
): string {
	const total = counts.met + counts.notMet + counts.notKnown;
	if (total === 0) return 'There are no practices yet, so nothing is known.';
	const decision = claimable ? decisionInWords(claim) : undefined;
	if (status === 'met')
		return `${decision ?? (claimable ? 'It may be declared' : 'Met in the network')}: ${all(total)}${stated > 0 ? `; of ${practicesInWords(stated)} only the status was stated` : ''}.`;
	const missing = blocking.filter(({ file }) => file.kind === 'missing').length;
	const unknown = counts.notKnown - missing;
	const parts = [
		...(counts.notMet > 0 ? [`${counts.notMet} not met`] : []),
		...(unknown > 0 ? [`${unknown} not known`] : []),
		...(missing > 0 ? [`${missing} without a file`] : [])
	];
	return `${decision ?? (claimable ? 'Not to be declared yet' : 'Not met in the network yet')}: ${counts.met} of ${practicesInWords(total)} met; ${parts.join(', ')}.`;
}

const all = (total: number): string =>
	total === 1
		? 'the only practice meets it, by the file that is here'
		: `all ${practicesInWords(total)} meet it, by the files that are here`;

/** What a component's maximum is reckoned from; empty while something of it is missing. */
export function restsOnInWords({ component, payment }: ComponentMoney): string {
	const { rate, population, components } = payment;
	const share = component.component.share;
	if (!rate || !population || share === undefined) return '';
	const whole = components.reduce((sum, part) => sum + part.share, 0);
	return `${share} of ${whole} parts of ${withUnit(rate.milliPounds / 1000, 'GBP')} a head for ${(population.parts / 100).toLocaleString('en-GB')} people, the adjusted population on ${periodInWords(population.on)}.`;
}
