import { parseNetwork } from '#networks';
import { expect, it } from 'vitest';
import { gatheringNetwork, newWorkshop } from './new-workshop.ts';
import { parseWorkshop } from './parse-workshop.ts';

const NOW = '2026-03-02T10:15:00.000Z';

it('a new workshop has no plan and no results, does not show names, and can be read', () => {
	const workshop = newWorkshop('w1', 'n1', 'Access day', NOW);
	expect(workshop).toMatchObject({
		id: 'w1',
		network: 'n1',
		name: 'Access day',
		createdAt: NOW,
		changedAt: NOW,
		state: 'preparing',
		namesAgreed: false,
		agenda: [],
		commitments: []
	});
	expect(parseWorkshop(structuredClone(workshop))).toEqual({ ok: true, value: workshop });
});

it('its network bears its name, knows whose it is, and can be read', () => {
	const network = gatheringNetwork(newWorkshop('w1', 'n1', 'Access day', NOW));
	expect(network).toMatchObject({
		id: 'n1',
		name: 'Access day',
		workshop: 'w1',
		createdAt: NOW,
		members: []
	});
	expect(parseNetwork(structuredClone(network))).toEqual({ ok: true, value: network });
});
