import { longDate } from '#base';
import type { Claim } from '#networks';

/** What the network did about a component. */
export function claimInWords(claim: Claim | undefined): string {
	switch (claim?.state) {
		case 'declared':
			return claim.date === undefined
				? 'Declared, no date given'
				: `Declared on ${longDate(claim.date)}`;
		case 'notClaiming':
			return 'Chosen not to claim';
		case 'undecided':
		case undefined:
			return 'Not decided yet';
	}
}
