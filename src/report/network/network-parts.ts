import type { Part } from '../part.ts';
import { aboutNetwork } from './about-network.ts';
import { criteriaPart } from './criteria-part.ts';
import { gapsPart } from './gaps-part.ts';
import { measuresPart } from './measures-part.ts';
import type { NetworkContext } from './network-context.ts';
import { position } from './position.ts';
import { practicePlansPart } from './practice-plans-part.ts';
import { sharedActionsPart } from './shared-actions-part.ts';
import { supportPart } from './support-part.ts';

/** The parts of a network's plan, in its order; a new part is one entry here. */
export const NETWORK_PARTS = [
	{
		id: 'about',
		title: 'The network and its practices',
		says: 'Who belongs to it, whose file has come and how old it is',
		newPage: true,
		build: aboutNetwork
	},
	{
		id: 'position',
		title: 'Where we stand by component',
		says: 'Practices by component as a chart and tables, what was declared, the most it could bring',
		heading: ({ collation }) => `${collation.scheme.title}: where we stand`,
		newPage: true,
		empty: 'This scheme has no components.',
		build: position
	},
	{
		id: 'criteria',
		title: 'Practices and criteria',
		says: 'Every criterion with the practices that meet it, and the shortest way to met',
		newPage: true,
		empty: 'This scheme has no components.',
		build: criteriaPart
	},
	{
		id: 'gaps',
		title: 'Common gaps',
		says: 'What several practices lack, with counts',
		newPage: true,
		empty: 'No gap that practices have in common has been found.',
		build: gapsPart
	},
	{
		id: 'shared-actions',
		title: 'Worth doing once for all',
		says: 'Open actions that at least two practices have',
		empty: 'No open action has been found in two practices.',
		build: sharedActionsPart
	},
	{
		id: 'practice-plans',
		title: 'What each practice will do',
		says: 'The chosen actions of each practice: what, who, by when',
		newPage: true,
		empty: 'The network has no member practices yet.',
		build: practicePlansPart
	},
	{
		id: 'measures',
		title: 'Measures side by side',
		says: 'Figures of the practices with month and source',
		newPage: true,
		empty: 'No practice has given a figure yet.',
		build: measuresPart
	},
	{
		id: 'support',
		title: 'Support asked for',
		says: 'The offers that practices want, and what they have asked for',
		empty: 'No support has been marked as wanted.',
		build: supportPart
	},
	{
		id: 'sign-off',
		title: 'Sign-off',
		says: 'Lines to sign on',
		build: () => [
			{ kind: 'signatures', roles: ['PCN clinical director', 'PCN manager', 'ICB reviewer'] }
		]
	}
] as const satisfies readonly Part<NetworkContext>[];

/** The id of a part of a network's plan. */
export type NetworkPart = (typeof NETWORK_PARTS)[number]['id'];
