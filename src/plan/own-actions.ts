import type { Assessment, PlanEdit } from '#assessments';
import type { Bank } from '#questions';
import type { Action } from './action.ts';
import { offersFor } from './offers/index.ts';
import { isWorkedOn, userPart } from './user-part.ts';

/** What the id of an action of the user's own begins with. */
export const OWN = 'own.';

/** Where an own action stands whose section is not given, or not known here. */
const OTHER: Action['theme'] = { id: 'other', title: 'Other' };

/** The user's own actions but for those taken away; in the order of their ids, which never changes. */
export const ownActions = (bank: Bank, plan: Assessment['plan']): readonly Action[] =>
	Object.entries(plan)
		.filter(([id, edit]) => id.startsWith(OWN) && isThere(edit))
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, edit]) => ownAction(id, edit, bank));

/** An empty wording still stands: it is one being typed. */
const isThere = (edit: PlanEdit): boolean =>
	edit.removed !== true && (edit.what !== undefined || isWorkedOn(edit));

function ownAction(id: string, edit: PlanEdit, { sections }: Bank): Action {
	const section = sections.find((own) => own.id === edit.theme);
	const offers = (section?.questions ?? []).flatMap((question) => offersFor(question.id));
	return {
		...userPart(edit),
		id,
		kind: 'own',
		question: undefined,
		answer: undefined,
		theme: section ? { id: section.id, title: section.title } : OTHER,
		tier: 'other',
		criteria: [],
		what: edit.what ?? '',
		measure: edit.measure ?? '',
		suggestedOwner: '',
		suggestedDue: undefined,
		offers: [...new Set(offers)],
		chosen: edit.hidden === undefined && (edit.chosen ?? true),
		proposed: false,
		merged: [],
		closable: false
	};
}
