import type { Bank } from '#questions';
import { bankPlaces } from './bank-places.ts';
import { filesOf, type CountedFile } from './files-of.ts';
import type { SectionCell, SectionTable } from './system-tables.ts';
import type { SystemView } from './system-view.ts';

/**
 * Networks by sections: how ready their practices are, each practice counting alike. A section that
 * asks networks only, such as PCN assurance, is left out: no practice is ready or not ready in it.
 */
export function sectionTable(
	view: SystemView,
	bank: Bank,
	files: readonly CountedFile[] = filesOf(view, bank)
): SectionTable {
	const sections = bankPlaces(bank).sections.flatMap(({ section, scored }, place) =>
		scored.length === 0 ? [] : [{ ...section, place }]
	);
	const byNetwork = new Map(view.networks.map(({ id }) => [id, [] as CountedFile[]]));
	for (const file of files) byNetwork.get(file.practice.network)?.push(file);
	const all = new Map<string, number>();
	for (const { network } of view.practices) all.set(network, (all.get(network) ?? 0) + 1);
	const cellsOf = (of: readonly CountedFile[]) => sections.map(({ place }) => cell(of, place));
	return {
		sections: sections.map(({ id, title }) => ({ id, title })),
		rows: view.networks.map(({ id, name }) => {
			const own = byNetwork.get(id) ?? [];
			return {
				network: id,
				name,
				files: own.length,
				of: all.get(id) ?? 0,
				cells: cellsOf(own)
			};
		}),
		all: cellsOf(files)
	};
}

function cell(files: readonly CountedFile[], place: number): SectionCell {
	let [sum, practices] = [0, 0];
	for (const { facts } of files) {
		const share = facts.sections[place] ?? Number.NaN;
		if (Number.isNaN(share)) continue;
		sum += share;
		practices += 1;
	}
	return { share: practices === 0 ? undefined : sum / practices, practices };
}
