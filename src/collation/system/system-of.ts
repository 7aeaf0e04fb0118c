import type { IsoDate } from '#base';
import type { Scheme } from '#scoring';
import type { System } from '#systems';
import { collate } from '../collate.ts';
import type { PracticeRow } from '../collation.ts';
import { shownNames } from '../shown-names.ts';
import { placePractices, type PlacedNetwork } from './place-practices.ts';
import type { Source, SystemNetwork, SystemPractice, SystemView } from './system-view.ts';

/** What a view of a system is made of. */
export interface SystemInput {
	readonly system: System;
	/** All on the device; those that are not the system's own are left out. */
	readonly sources: readonly Source[];
	readonly scheme: Scheme;
	readonly today: IsoDate;
}

/** Made once: it is asked many thousand times. */
const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * All practices of a system over one scheme, each in one network and counted once, see
 * `placePractices`; linear in their number but for sorting.
 */
export function systemOf({ system, sources, scheme, today }: SystemInput): SystemView {
	const placed = placePractices(system, sources).toSorted(byName);
	const networks: SystemNetwork[] = [];
	const practices: SystemPractice[] = [];
	for (const { network, received, complete } of placed) {
		const collation = collate({ network, received, scheme, today });
		const { id, name, code } = network;
		networks.push({ id, name, code, complete, collation });
		const names = shownNames(network, false);
		const rows = collation.rows.map((row) =>
			practiceOf(row, id, names.get(row.member.id) ?? '', system)
		);
		for (const row of rows.toSorted(byShownName)) practices.push(row);
	}
	return { system, scheme, today, networks, practices };
}

function practiceOf(
	row: PracticeRow,
	network: string,
	shownName: string,
	{ attributes }: System
): SystemPractice {
	const { file, member } = row;
	const profile = file.kind === 'here' ? file.received.assessment.profile : undefined;
	const own = attributes[(member.ods || (profile?.ods ?? '')).trim().toUpperCase()];
	return {
		member,
		file,
		components: row.components,
		criteria: row.criteria,
		network,
		shownName,
		deprivation: (own?.deprivation ?? '').trim(),
		telephonySupplier: (own?.supplier ?? profile?.telephonySupplier ?? '').trim(),
		onlineSupplier: (profile?.onlineSupplier ?? '').trim()
	};
}

/** Networks of one name by id; those without a record after those with one. */
const byName = (a: PlacedNetwork, b: PlacedNetwork): number =>
	collator.compare(a.network.name, b.network.name) || (a.network.id < b.network.id ? -1 : 1);

/** Not by its name: the place in the list would tell who asked not to be named. */
const byShownName = (a: SystemPractice, b: SystemPractice): number =>
	collator.compare(a.shownName, b.shownName) || (a.member.id < b.member.id ? -1 : 1);
