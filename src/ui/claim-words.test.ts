import { collate, networkMoney } from '#collation';
import { newMember, newNetwork, type Network, type Received } from '#networks';
import { schemes } from '#scoring';
import { expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { GIVEN_AT, type Given } from '../../tests/builders/answers.ts';
import { decisionInWords, restsOnInWords, standingInWords } from './claim-words.ts';

const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const YES: Readonly<Record<string, Given>> = {
	'telephony.cloud': 'yes',
	'telephony.call-back': 'yes',
	'telephony.data-notice': 'yes',
	'telephony.use-of-data': 'yes'
};

/** A network in which each practice has given these answers, or has sent nothing. */
function collated(
	practices: readonly (Readonly<Record<string, Given>> | undefined)[],
	populations: Network['populations'] = []
) {
	const network: Network = {
		...newNetwork('pcn', 'River', '', '', GIVEN_AT),
		populations,
		members: practices.map((given, at) => ({
			...newMember(`m${at}`, `Practice ${at}`),
			...(given && { assessment: `a${at}` })
		}))
	};
	const received = practices.flatMap((given, at): Received[] =>
		given
			? [
					{
						network: 'pcn',
						assessment: assessment(given, { id: `a${at}` }),
						snapshots: [],
						madeAt: GIVEN_AT,
						receivedAt: GIVEN_AT,
						route: 'file',
						file: '',
						leftOut: [],
						decidingOnly: false,
						onward: false
					}
				]
			: []
	);
	return {
		network,
		collation: collate({ network, received, scheme: caip, today: '2026-03-02' })
	};
}
const standing = (practices: Parameters<typeof collated>[0], claimable = true) =>
	standingInWords(collated(practices).collation.components[0]!, claimable);

it('a component may be declared when every practice meets it', () => {
	expect(standing([YES, YES])).toBe(
		'It may be declared: all 2 practices meet it, by the files that are here.'
	);
	expect(standing([YES])).toContain('the only practice meets it');
	expect(standing([YES, YES], false)).toMatch(/^Met in the network/u);
});

it('what rests on a stated status alone is told apart', () => {
	const { network, collation } = collated([YES, undefined]);
	const [first, second] = network.members;
	const statuses = {
		madeAt: GIVEN_AT,
		statedAt: GIVEN_AT,
		components: { 'caip-2024-25/telephony': 'met' as const }
	};
	const stated = collate({
		network: { ...network, members: [first!, { ...second!, statuses }] },
		received: collation.rows.flatMap(({ file }) => (file.kind === 'here' ? [file.received] : [])),
		scheme: caip,
		today: '2026-03-02'
	});
	expect(standingInWords(stated.components[0]!, true)).toBe(
		'It may be declared: all 2 practices meet it, by the files that are here; of 1 practice only the status was stated.'
	);
});

it('what stands against it is told by its kind', () => {
	expect(standing([YES, { ...YES, 'telephony.cloud': 'no' }, {}, undefined])).toBe(
		'Not to be declared yet: 1 of 4 practices met; 1 not met, 1 not known, 1 without a file.'
	);
	expect(standing([YES, undefined], false)).toBe(
		'Not met in the network yet: 1 of 2 practices met; 1 without a file.'
	);
	expect(standing([])).toBe('There are no practices yet, so nothing is known.');
});

it('what the network has decided stands before what may be done', () => {
	const decided = (state: 'undecided' | 'declared' | 'notClaiming', date?: string) => {
		const { collation } = collated([YES, { ...YES, 'telephony.cloud': 'no' }]);
		const claim = { state, note: '', ...(date !== undefined && { date }) };
		return { ...collation.components[0]!, claim };
	};
	const rest = '1 of 2 practices met; 1 not met.';
	expect(standingInWords(decided('declared', '2025-03-20'), true)).toBe(
		`Declared on 20 March 2025: ${rest}`
	);
	expect(standingInWords(decided('notClaiming'), true)).toBe(`Chosen not to claim: ${rest}`);
	expect(standingInWords(decided('undecided'), true)).toBe(`Not to be declared yet: ${rest}`);
	expect(standingInWords(decided('declared'), false)).toBe(`Not met in the network yet: ${rest}`);
	const met = {
		...collated([YES, YES]).collation.components[0]!,
		claim: decided('declared').claim
	};
	expect(standingInWords(met, true)).toMatch(/^Declared: all 2 practices meet it/u);
	expect(decisionInWords(undefined)).toBeUndefined();
});

it('a maximum says what it is reckoned from, as soon as that is known', () => {
	const of = (populations: Network['populations']) => {
		const { network, collation } = collated([YES], populations);
		return restsOnInWords(networkMoney(network, collation)!.components[0]!);
	};
	expect(of([])).toBe('');
	expect(of([{ count: 50_000.5, on: '2024-01-01' }])).toMatch(
		/^1 of 3 parts of £\d\.\d+ a head for 50,000\.5 people, the adjusted population on 1 January 2024\.$/u
	);
});
