import { periodInWords, withUnit } from '#assessments';
import type { NumberField } from '#questions';
import type { Hint } from '#scoring';

/** What is odd about a figure, as the middle of "Please check: …; keep it if it is right." */
export function hintInWords(hint: Hint): string {
	switch (hint.kind) {
		case 'monthNotOver':
			return `${periodInWords(hint.period)} is not over yet, so its figures may still change`;
		case 'moreThan':
			return `${named(hint.field)} is more than ${named(hint.than)}`;
		case 'longerThanPeak':
			return `${named(hint.field)} is longer than ${named(hint.peak)}, the time counted as the peak`;
		case 'togetherOver':
			return `${hint.fields.map(named).join(' and ')} come to more than ${withUnit(hint.most, hint.fields[0]?.unit ?? '')} together`;
		case 'farFromNational':
			return `${named(hint.field)} comes to ${rate(hint.rate)} per 1,000 patients in the month, where England had about ${rate(hint.national.rate)} in ${periodInWords(hint.national.period)}`;
		case 'moreThanPatients':
			return `${named(hint.field)} is more than one for each of your ${hint.listSize.toLocaleString('en-GB')} registered patients`;
		case 'tenfold':
			return `${named(hint.field)} is ${hint.figure > hint.before ? 'ten times what it was, or more' : 'a tenth of what it was, or less'}: ${withUnit(hint.before, hint.field.unit)} in ${periodInWords(hint.period)}`;
	}
}

const named = ({ label }: NumberField): string => `“${label}”`;
const rate = (perThousand: number): string =>
	perThousand.toLocaleString('en-GB', { maximumFractionDigits: perThousand < 10 ? 1 : 0 });
