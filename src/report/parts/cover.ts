import { dateOf, longDate } from '#base';
import type { Cover } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** The cover: who, which year's rules, when, what was left out, and that nobody official made it. */
export function cover({ assessment, result, options, date, app }: PlanInput): Cover {
	const { profile, example } = assessment;
	const { draft, names, notes } = options;
	const leftOut = [
		...(names ? [] : ['names of owners']),
		...(notes ? [] : ['notes and references to evidence'])
	].join('; ');
	return {
		title: 'Access improvement plan',
		subtitle: profile.practice,
		stamp: example ? 'Example: made up' : draft ? 'Draft' : 'Final',
		facts: [
			{ term: 'ODS code', value: profile.ods || 'Not given' },
			{ term: 'Primary care network', value: profile.network || 'Not given' },
			{ term: 'Integrated care board', value: profile.icb || 'Not given' },
			{ term: 'Judged by', value: result.scheme.title },
			{ term: 'Date', value: longDate(dateOf(date)) },
			{ term: 'Made with', value: `Access Ready ${app}` },
			...(leftOut === '' ? [] : [{ term: 'Left out', value: leftOut }])
		],
		notice:
			'Made by the practice from its own answers. Access Ready is not an official NHS product, and no NHS organisation has approved this document. A help for improvement, not performance management.'
	};
}
