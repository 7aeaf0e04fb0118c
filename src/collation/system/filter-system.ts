import { plain } from './plain.ts';
import type { FilterChoice, FilterChoices } from './system-tables.ts';
import type { SystemFilter, SystemPractice, SystemView } from './system-view.ts';

/**
 * The practices that a filter leaves, and the networks that have one among them. A network is still
 * judged by all its practices: it declares for all of them.
 */
export function filterSystem(view: SystemView, filter: SystemFilter): SystemView {
	const { network = '', deprivation = '' } = filter;
	const supplier = plain(filter.supplier ?? '');
	if (network === '' && deprivation === '' && supplier === '') return view;
	const isWanted = supplierIs(supplier);
	const practices = view.practices.filter(
		(practice) =>
			(network === '' || practice.network === network) &&
			(deprivation === '' || practice.deprivation === deprivation) &&
			(supplier === '' || suppliersOf(practice).some(isWanted))
	);
	const left = new Set(practices.map((practice) => practice.network));
	return { ...view, practices, networks: view.networks.filter(({ id }) => left.has(id)) };
}

/** Few names stand for thousands of practices: each is looked at once. */
function supplierIs(supplier: string): (name: string) => boolean {
	const known = new Map<string, boolean>();
	return (name) => {
		const same = known.get(name) ?? plain(name) === supplier;
		known.set(name, same);
		return same;
	};
}

const made = new WeakMap<SystemView, FilterChoices>();

/** What can be filtered by in a view, by title; suppliers once however they are written. */
export function filterChoices(view: SystemView): FilterChoices {
	const known = made.get(view) ?? find(view);
	made.set(view, known);
	return known;
}

function find({ networks, practices }: SystemView): FilterChoices {
	const inNetwork = counted(practices.map(({ network }) => [network]));
	const suppliers = practices.map((practice) => suppliersOf(practice).map(plain));
	const written = new Map(
		practices.flatMap(suppliersOf).map((name) => [plain(name), name] as const)
	);
	return {
		networks: networks.map(({ id, name }) => ({
			value: id,
			title: name,
			practices: inNetwork.get(id) ?? 0
		})),
		deprivation: choicesOf(
			counted(practices.map(({ deprivation }) => [deprivation])),
			(group) => group
		),
		suppliers: choicesOf(counted(suppliers), (supplier) => written.get(supplier) ?? supplier)
	};
}

const suppliersOf = ({ telephonySupplier, onlineSupplier }: SystemPractice): readonly string[] => [
	telephonySupplier,
	onlineSupplier
];

/** In how many lists each text stands, the empty one left out. */
function counted(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const list of lists)
		for (const [at, text] of list.entries())
			if (text !== '' && list.indexOf(text) === at) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

const choicesOf = (
	counts: ReadonlyMap<string, number>,
	titleOf: (value: string) => string
): readonly FilterChoice[] =>
	[...counts]
		.map(([value, practices]) => ({ value, title: titleOf(value), practices }))
		.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
