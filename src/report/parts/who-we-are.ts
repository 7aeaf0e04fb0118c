import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** The practice and its systems, as it describes itself. */
export function whoWeAre({ assessment: { profile } }: PlanInput): readonly Block[] {
	const or = (text: string) => text || 'Not given';
	return [
		{
			kind: 'facts',
			facts: [
				{ term: 'Practice', value: profile.practice },
				{
					term: 'Registered patients',
					value: profile.listSize?.toLocaleString('en-GB') ?? 'Not given'
				},
				{ term: 'Clinical system', value: or(profile.clinicalSystem) },
				{ term: 'Telephony supplier', value: or(profile.telephonySupplier) },
				{ term: 'Online consultation supplier', value: or(profile.onlineSupplier) }
			]
		}
	];
}
