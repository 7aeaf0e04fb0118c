import type { Answer, Assessment } from '#assessments';
import { collate } from '#collation';
import { claimKey, type Network, type Received } from '#networks';
import { loadBank } from '#questions';
import type { NetworkOptions, NetworkReportInput } from '#report';
import type { Scheme } from '#scoring';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { allAnswered, answer, chose } from './answers.ts';
import { exampleNetwork, exampleReceived } from './networks.ts';
import { planEdit, workedExample } from './worked-plan.ts';

const bank = await loadBank();
const DATE = '2026-03-20T09:00:00.000Z';

/** A draft with everything in it. */
export const everything: NetworkOptions = { draft: true, names: true, notes: true, hidden: false };

/** The questions behind the deciding criteria of CAIP 2024/25. */
export const DECIDING = [
	'telephony.cloud',
	'telephony.call-back',
	'telephony.data-notice',
	'telephony.use-of-data',
	'online.core-hours',
	'online.data-notice',
	'navigation.parity',
	'navigation.structured-information',
	'navigation.preferred-clinician'
] as const;

/** What a network's documents are made from, on a fixed date. */
export const networkInput = (
	network: Network,
	received: readonly Received[],
	{ scheme = caip202425, ...rest }: Partial<NetworkReportInput> & { readonly scheme?: Scheme } = {}
): NetworkReportInput => ({
	network,
	bank,
	collation: collate({ network, received, scheme, today: DATE.slice(0, 10) }),
	date: DATE,
	app: '0.0.0',
	options: everything,
	...rest
});

/** Answers that meet all of CAIP 2024/25, with evidence for the first question. */
export const allMet = (): Assessment['answers'] => ({
	...allAnswered(DECIDING, 'yes'),
	'telephony.cloud': answer('telephony.cloud', chose('yes'), {
		evidence: 'Supplier contract\nshared drive “Phones”',
		note: 'Live since May.'
	})
});

/** Texts of each kind that a practice may leave out, which then must stand nowhere. */
export const WITHHELD = {
	notes: 'A note that was withheld',
	evidence: 'A reference that was withheld',
	names: 'Withheld Owner',
	plan: 'An action that was withheld'
} as const;

const withheldAnswer = (question: string): Answer =>
	answer(question, chose('no'), { note: WITHHELD.notes, evidence: WITHHELD.evidence });

/** The file of a practice with something of every kind in it, as left over from an earlier one. */
export const withheldReceived = (index: number, leftOut: Received['leftOut']): Received => {
	const received = exampleReceived(index, {
		...allMet(),
		'telephony.call-back': withheldAnswer('telephony.call-back'),
		'plan.risks': answer('plan.risks', { kind: 'text', text: WITHHELD.plan })
	});
	return {
		...received,
		leftOut,
		assessment: {
			...received.assessment,
			plan: Object.fromEntries([
				planEdit('own.withheld', {
					what: WITHHELD.plan,
					owner: WITHHELD.names,
					note: WITHHELD.notes,
					chosen: true
				}),
				planEdit('telephony.call-back', { owner: WITHHELD.names, note: WITHHELD.notes }),
				planEdit('website.benchmark', { hidden: WITHHELD.notes })
			])
		}
	};
};

/** The example practice after weeks of work on its plan, as the file of one of the network's. */
export const workedReceived = (index: number): Received => {
	const received = exampleReceived(index, workedExample().answers);
	return { ...received, assessment: { ...received.assessment, plan: workedExample().plan } };
};

/**
 * A network in all its states: practice A at work on its plan, B with a file of 2025, C without a
 * file, D that left everything out, and then so many more with mixed answers.
 */
export function mixedNetwork(more = 0): readonly [Network, readonly Received[]] {
	const network = exampleNetwork(4 + more, {
		oldAfterWeeks: 8,
		claims: {
			[claimKey(caip202425.id, 'telephony')]: {
				state: 'declared',
				date: '2024-11-04',
				note: 'Sent by e-mail.'
			},
			[claimKey(caip202425.id, 'online')]: { state: 'notClaiming', note: '' }
		}
	});
	return [
		network,
		[
			workedReceived(0),
			exampleReceived(1, allMet(), { madeAt: '2025-11-03T09:00:00.000Z', route: 'qr' }),
			withheldReceived(3, ['notes', 'evidence', 'names', 'plan', 'snapshots', 'history']),
			...Array.from({ length: more }, (_, at) => exampleReceived(4 + at))
		]
	];
}
