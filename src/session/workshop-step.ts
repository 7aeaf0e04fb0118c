import type { AgendaItem, Commitment, Hands, Parked, Workshop } from '#workshops';
import type { Removal } from './network-step.ts';

/** What was taken out of a workshop's own record. */
export type RecordStep =
	| { readonly kind: 'section'; readonly place: number; readonly item: AgendaItem }
	| { readonly kind: 'parked'; readonly place: number; readonly parked: Parked }
	| { readonly kind: 'commitment'; readonly place: number; readonly commitment: Commitment }
	| { readonly kind: 'hands'; readonly question: string; readonly hands: Hands };

/** What can be taken back in a workshop: what was taken out of it, or of its network. */
export type WorkshopStep = Removal | RecordStep;

/** Tells what was taken out of the network from what was taken out of the record. */
export const isRemoval = (step: WorkshopStep): step is Removal =>
	step.kind === 'member' || step.kind === 'file';

/**
 * Taking something out of the record, by its id or that of its section or question, with the part of
 * the record that remains; undefined when it is not there.
 */
export function takenOut(
	kind: RecordStep['kind'],
	id: string,
	{ agenda, parked, commitments, hands }: Workshop
): { readonly step: RecordStep; readonly part: Partial<Workshop> } | undefined {
	const placeIn = (all: readonly { readonly id: string }[]) =>
		all.findIndex((one) => one.id === id);
	switch (kind) {
		case 'section': {
			const place = agenda.findIndex(({ section }) => section === id);
			const item = agenda[place];
			return item && { step: { kind, place, item }, part: { agenda: agenda.toSpliced(place, 1) } };
		}
		case 'parked': {
			const place = placeIn(parked);
			const one = parked[place];
			return (
				one && { step: { kind, place, parked: one }, part: { parked: parked.toSpliced(place, 1) } }
			);
		}
		case 'commitment': {
			const place = placeIn(commitments);
			const commitment = commitments[place];
			return (
				commitment && {
					step: { kind, place, commitment },
					part: { commitments: commitments.toSpliced(place, 1) }
				}
			);
		}
		case 'hands': {
			const { [id]: raised, ...others } = hands;
			return raised && { step: { kind, question: id, hands: raised }, part: { hands: others } };
		}
	}
}

/** The part of the record that brings back what a step took out; what is there by then stays. */
export function takenBack(step: RecordStep, workshop: Workshop): Partial<Workshop> {
	switch (step.kind) {
		case 'section':
			return { agenda: workshop.agenda.toSpliced(step.place, 0, step.item) };
		case 'parked':
			return { parked: workshop.parked.toSpliced(step.place, 0, step.parked) };
		case 'commitment':
			return { commitments: workshop.commitments.toSpliced(step.place, 0, step.commitment) };
		case 'hands':
			return { hands: { ...workshop.hands, [step.question]: step.hands } };
	}
}
