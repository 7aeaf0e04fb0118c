import type { IsoDate, IsoTime } from '#base';
import { collate } from '#collation';
import type { EnvelopeContent, WithoutDetail } from '#exchange';
import { SHARES, statedInstead, type Member, type Network, type Received } from '#networks';
import { statusesOf, type Scheme } from '#scoring';

/** Everything a network's hand-over is made from. */
export interface NetworkHandOver {
	readonly network: Network;
	readonly received: readonly Received[];
	/** The national schemes, by which practices without detail are judged. */
	readonly schemes: readonly Scheme[];
	readonly today: IsoDate;
	readonly madeAt: IsoTime;
	/** The app's version. */
	readonly app: string;
}

/** How much of a practice goes on: all it shared, its statuses alone, or nothing as nothing came. */
export type GoesOn = 'detail' | 'statuses' | 'nothing';

/** The practices in the order of the network, with how much of each goes on. */
export const whoGoesOn = (
	{ members }: Network,
	received: readonly Received[]
): readonly { readonly member: Member; readonly goes: GoesOn }[] =>
	members.map((member) => {
		const file = fileOf(member, received);
		if (statedInstead(member, file)) return { member, goes: 'statuses' };
		return { member, goes: file ? (file.onward ? 'detail' : 'statuses') : 'nothing' };
	});

/**
 * What goes into the envelope of a network: in detail the practices that agreed to it, of the others
 * the statuses of their components. What a practice left out stays out.
 */
export function networkContent(
	{ network, received, schemes, today, madeAt, app }: NetworkHandOver,
	claimNotes: boolean
): EnvelopeContent {
	const withoutDetail: WithoutDetail[] = [];
	const going: Received[] = [];
	for (const member of network.members) {
		const file = fileOf(member, received);
		const stated = statedInstead(member, file);
		// What another device of the network stated of it goes on as it came.
		if (stated) withoutDetail.push({ member: member.id, ...stated });
		else if (file?.onward) going.push(file);
		else if (file) withoutDetail.push(statusesAlone(member, file, schemes));
	}
	return {
		kind: 'network',
		madeAt,
		app,
		assessments: going.map(({ assessment, snapshots, ...came }) => ({
			assessment,
			snapshots,
			changes: [],
			sharing: {
				shares: SHARES.filter((share) => !came.leftOut.includes(share)),
				onward: true
			},
			received: came
		})),
		networks: [
			{
				network,
				assessments: going.map(({ assessment }) => assessment.id),
				withoutDetail,
				shares: claimNotes ? ['notes'] : []
			}
		],
		schemes: [],
		derived: schemes.map((scheme) => ({
			network: network.id,
			scheme: scheme.id,
			title: scheme.title,
			components: Object.fromEntries(
				collate({ network, received, scheme, today }).components.map(({ component, status }) => [
					component.id,
					status
				])
			)
		}))
	};
}

const fileOf = ({ assessment }: Member, received: readonly Received[]): Received | undefined =>
	assessment === undefined ? undefined : received.find((one) => one.assessment.id === assessment);

const statusesAlone = (
	member: Member,
	{ assessment, madeAt }: Received,
	schemes: readonly Scheme[]
): WithoutDetail => ({
	member: member.id,
	madeAt,
	components: Object.fromEntries(
		schemes.flatMap((scheme) =>
			Object.entries(statusesOf(scheme, assessment.answers).components).map(([id, status]) => [
				`${scheme.id}/${id}`,
				status
			])
		)
	)
});
