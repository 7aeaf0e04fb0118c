import { periodInWords, withUnit } from '#assessments';
import type { ComponentMoney, NetworkComponent } from '#collation';
import { practicesInWords } from './network-words.ts';

/** Whether a component may be declared, or is met, and if not what stands against it. */
export function standingInWords(
	{ status, counts, blocking }: NetworkComponent,
	claimable: boolean
): string {
	const total = counts.met + counts.notMet + counts.notKnown;
	if (total === 0) return 'There are no practices yet, so nothing is known.';
	if (status === 'met')
		return claimable ? `It may be declared: ${all(total)}.` : `Met in the network: ${all(total)}.`;
	const missing = blocking.filter(({ file }) => file.kind === 'missing').length;
	const unknown = counts.notKnown - missing;
	const parts = [
		...(counts.notMet > 0 ? [`${counts.notMet} not met`] : []),
		...(unknown > 0 ? [`${unknown} not known`] : []),
		...(missing > 0 ? [`${missing} without a file`] : [])
	];
	return `${claimable ? 'Not to be declared yet' : 'Not met in the network yet'}: ${counts.met} of ${practicesInWords(total)} met; ${parts.join(', ')}.`;
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
