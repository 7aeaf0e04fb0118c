import { dateOf, type IsoDate, type IsoTime } from '#base';
import {
	claimKey,
	sharedPart,
	statedInstead,
	type Member,
	type Network,
	type Received
} from '#networks';
import { decides, statusesOf, type Component, type Scheme, type Status } from '#scoring';
import { byName } from './by-name.ts';
import type { Collation, FileState, NetworkComponent, PracticeRow } from './collation.ts';

/** What a collation is made of. */
export interface CollateInput {
	readonly network: Network;
	/** In any order; what belongs to no member is left out. */
	readonly received: readonly Received[];
	readonly scheme: Scheme;
	readonly today: IsoDate;
}

/**
 * Puts a network's practices side by side over one scheme; linear in their number but for sorting. Of
 * each file there is only what its practice shares now. A status that its network stated stands where
 * no file is here, or where the statement is later.
 */
export function collate({ network, received, scheme, today }: CollateInput): Collation {
	const files = latestOf(received);
	const rows = byName(network.members).map((member): PracticeRow => {
		const file = fileOf(member, files, network, today);
		return { member, file, ...statusesIn(file, member, scheme) };
	});
	return {
		network,
		scheme,
		today,
		rows,
		components: scheme.components.map((component) => overAll(component, rows, network, scheme))
	};
}

/** By assessment; of one that stands there twice the file made later, whatever the order. */
function latestOf(received: readonly Received[]): ReadonlyMap<string | undefined, Received> {
	const files = new Map<string, Received>();
	for (const one of received) {
		const other = files.get(one.assessment.id);
		if (!other || Date.parse(other.madeAt) < Date.parse(one.madeAt))
			files.set(one.assessment.id, one);
	}
	return files;
}

function fileOf(
	member: Member,
	files: ReadonlyMap<string | undefined, Received>,
	network: Network,
	today: IsoDate
): FileState {
	const received = files.get(member.assessment);
	const stated = statedInstead(member, received);
	if (stated) {
		const { madeAt, statedAt } = stated;
		return { kind: 'statusOnly', madeAt, statedAt, ...ageOf(madeAt, network, today) };
	}
	if (!received) return { kind: 'missing' };
	return {
		kind: 'here',
		received:
			received.leftOut.length === 0 ? received : { ...received, assessment: sharedPart(received) },
		...ageOf(received.madeAt, network, today)
	};
}

function ageOf(madeAt: IsoTime, { oldAfterWeeks }: Network, today: IsoDate) {
	const weeks = weeksBetween(dateOf(new Date(madeAt)), today);
	return { weeks, old: weeks >= oldAfterWeeks };
}

/** Whole weeks; none for a file from a device whose clock is ahead. */
const weeksBetween = (from: IsoDate, to: IsoDate): number =>
	Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000)));

type Statuses = Pick<PracticeRow, 'components' | 'criteria'>;

function statusesIn(file: FileState, { statuses }: Member, scheme: Scheme): Statuses {
	if (file.kind === 'here') return statusesOf(scheme, file.received.assessment.answers);
	const stated = new Map(
		file.kind === 'statusOnly' && statuses ? Object.entries(statuses.components) : []
	);
	return {
		components: Object.fromEntries(
			scheme.components.map(({ id }) => [id, stated.get(claimKey(scheme.id, id)) ?? 'notKnown'])
		),
		criteria: Object.fromEntries(
			scheme.components.flatMap(({ criteria }) => criteria.map(({ id }) => [id, 'notKnown']))
		)
	};
}

function overAll(
	component: Component,
	rows: readonly PracticeRow[],
	network: Network,
	scheme: Scheme
): NetworkComponent {
	const statusIn = (row: PracticeRow): Status => row.components[component.id] ?? 'notKnown';
	const counts = { met: 0, notMet: 0, notKnown: 0 };
	for (const row of rows) counts[statusIn(row)] += 1;
	const deciding = component.criteria.filter(decides);
	return {
		component,
		status: statusOf(counts, rows.length),
		claim: network.claims[claimKey(scheme.id, component.id)],
		counts,
		stated: rows.filter(({ file }) => file.kind === 'statusOnly').length,
		blocking: rows
			.filter((row) => statusIn(row) !== 'met')
			.map((row) => ({
				member: row.member,
				file: row.file,
				status: statusIn(row),
				criteria:
					row.file.kind === 'here'
						? deciding.flatMap((criterion) => {
								const status = row.criteria[criterion.id];
								return status === undefined || status === 'met' ? [] : [{ criterion, status }];
							})
						: []
			}))
	};
}

/** Of a network without practices nothing is known. */
function statusOf(counts: Readonly<Record<Status, number>>, members: number): Status {
	if (counts.notMet > 0) return 'notMet';
	return members > 0 && counts.met === members ? 'met' : 'notKnown';
}
