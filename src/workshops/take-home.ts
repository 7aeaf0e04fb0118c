import type { PlanEdit } from '#assessments';
import { dateOf, longDate } from '#base';
import type { Member, Network, Received } from '#networks';
import type { Commitment, Workshop } from './workshop.ts';

/** What the id of an action of the user's own begins with, in every plan. */
const OWN = 'own.';

/** What one practice takes home from a workshop. */
export interface TakeHome {
	readonly member: Member;
	/** What it promised, in the order in which it was promised. */
	readonly promised: readonly Commitment[];
	/** Its file; undefined while none has come, and there is no plan to put actions into. */
	readonly received: Received | undefined;
	/** The promises that its file does not hold yet, as actions of its own plan, by their id. */
	readonly actions: Readonly<Record<string, PlanEdit>>;
}

/**
 * What each practice invited takes home, in their order. An action bears the moment of its promise:
 * whatever the practice makes of it later stays when the file comes in again. `device` is the name of
 * the one that writes it.
 */
export function takeHome(
	workshop: Pick<Workshop, 'name' | 'date' | 'commitments'>,
	{ members }: Pick<Network, 'members'>,
	received: readonly Received[],
	device: string
): readonly TakeHome[] {
	const files = new Map(received.map((one) => [one.assessment.id, one]));
	return members.map((member) => {
		const file = files.get(member.assessment ?? '');
		const promised = workshop.commitments.filter(({ members: by }) => by.includes(member.id));
		return {
			member,
			promised,
			received: file,
			actions: file ? lackingIn(file, promised, workshop, device) : {}
		};
	});
}

/** A file handed in after the last take-home holds promises already, unless they are worded anew. */
function lackingIn(
	{ assessment }: Received,
	promised: readonly Commitment[],
	workshop: Pick<Workshop, 'name' | 'date'>,
	device: string
): TakeHome['actions'] {
	const plan = new Map(Object.entries(assessment.plan));
	return Object.fromEntries(
		promised.flatMap((one) => {
			const id = OWN + one.id;
			const held = plan.get(id);
			if (held && Date.parse(held.changedAt) >= Date.parse(one.at)) return [];
			return [[id, { ...held, ...actionOf(one, workshop, device) }] as const];
		})
	);
}

const actionOf = (
	{ id, what, who, due, section, at }: Commitment,
	{ name, date = dateOf(new Date(at)) }: Pick<Workshop, 'name' | 'date'>,
	device: string
): PlanEdit => ({
	action: OWN + id,
	chosen: true,
	what,
	...(section !== undefined && { theme: section }),
	...(who !== '' && { owner: who }),
	...(due !== undefined && { due }),
	note: `Promised at the workshop “${name}” on ${longDate(date)}.`,
	changedAt: at,
	device
});
