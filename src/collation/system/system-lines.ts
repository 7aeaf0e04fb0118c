import { basisOf, madeAtOf } from './basis-of.ts';
import type { NetworkLine, PracticeLine } from './system-tables.ts';
import type { SystemNetwork, SystemPractice, SystemView } from './system-view.ts';

/** The networks of a view as a page shows them. */
export function networkLines({ networks, practices }: SystemView): readonly NetworkLine[] {
	const inFilter = new Map<string, number>();
	for (const { network } of practices) inFilter.set(network, (inFilter.get(network) ?? 0) + 1);
	return networks.map((network) => {
		const line = lines.get(network) ?? lineOf(network);
		lines.set(network, line);
		return { ...line, inFilter: inFilter.get(network.id) ?? 0 };
	});
}

/** What no filter changes. */
const lines = new WeakMap<SystemNetwork, Omit<NetworkLine, 'inFilter'>>();

function lineOf({
	id,
	name,
	code,
	complete,
	collation
}: SystemNetwork): Omit<NetworkLine, 'inFilter'> {
	const { practices, of, oldest, latest } = basisOf({ practices: collation.rows });
	return {
		id,
		name,
		code,
		complete,
		practices: of,
		files: practices,
		status: Object.fromEntries(
			collation.components.map(({ component, status }) => [component.id, status])
		),
		declared: Object.fromEntries(
			collation.components.flatMap(({ component, claim }) =>
				claim ? [[component.id, { state: claim.state, date: claim.date }]] : []
			)
		),
		oldest,
		latest
	};
}

/** The practices of a view as a page shows them. */
export const practiceLines = ({ practices }: SystemView): readonly PracticeLine[] =>
	practices.map(practiceLine);

function practiceLine(practice: SystemPractice): PracticeLine {
	const { member, file, network, shownName, components } = practice;
	const unnamed = member.unnamed ?? false;
	return {
		id: member.id,
		network,
		shownName,
		ods: unnamed ? '' : member.ods,
		unnamed,
		file: file.kind,
		madeAt: madeAtOf(file),
		weeks: file.kind === 'missing' ? undefined : file.weeks,
		old: file.kind !== 'missing' && file.old,
		deprivation: practice.deprivation,
		telephonySupplier: practice.telephonySupplier,
		onlineSupplier: practice.onlineSupplier,
		status: components
	};
}
