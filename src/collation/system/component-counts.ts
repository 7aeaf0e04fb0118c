import type { Component } from '#scoring';
import { basisOf } from './basis-of.ts';
import type { ComponentCount } from './system-tables.ts';
import type { SystemView } from './system-view.ts';

/** How many practices meet each component, and how many networks may and did declare it. */
export function componentCounts(view: SystemView): readonly ComponentCount[] {
	const { practices, of, statusOnly, oldest, latest } = basisOf(view);
	return view.scheme.components.map((component, place) => ({
		component: component.id,
		title: component.title,
		practices: {
			...statusesIn(view, component),
			of,
			missing: of - practices - statusOnly,
			stated: statusOnly
		},
		networks: networksIn(view, place),
		oldest,
		latest
	}));
}

function statusesIn({ practices }: SystemView, { id }: Component) {
	const counts = { met: 0, notMet: 0, notKnown: 0 };
	for (const { components } of practices) counts[components[id] ?? 'notKnown'] += 1;
	return counts;
}

function networksIn({ networks }: SystemView, place: number): ComponentCount['networks'] {
	const complete = networks.filter((network) => network.complete);
	const components = complete.flatMap(({ collation }) => collation.components[place] ?? []);
	const claimed = (state: string) =>
		components.filter(({ claim }) => claim?.state === state).length;
	return {
		mayDeclare: components.filter(({ status }) => status === 'met').length,
		of: complete.length,
		declared: claimed('declared'),
		notClaiming: claimed('notClaiming')
	};
}
