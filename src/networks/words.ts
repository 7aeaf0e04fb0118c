import type { Route, Share } from './received.ts';

/** By which way a file came. */
export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
	file: 'from a file',
	qr: 'by QR code',
	folder: 'from a shared folder',
	paste: 'as pasted text',
	shared: 'shared from another app',
	network: 'with a network’s file'
};

/** What a practice may leave out, within a sentence. */
export const LEFT_OUT_WORDS: Readonly<Record<Share, string>> = {
	notes: 'notes',
	evidence: 'references to evidence',
	names: 'names of people',
	plan: 'the plan',
	snapshots: 'snapshots',
	history: 'the history'
};

/** What the owner of an assessment may include, and exactly what each switch covers. */
export const SHARE_SWITCH_WORDS: Readonly<
	Record<Share, { readonly title: string; readonly says: string }>
> = {
	notes: {
		title: 'Notes',
		says: 'The notes at answers and actions, and reasons for hiding actions.'
	},
	evidence: {
		title: 'Evidence',
		says: 'The references you noted; never the documents themselves.'
	},
	names: {
		title: 'Names',
		says: 'Who does which action. Names that stand in other texts stay there.'
	},
	plan: { title: 'Plan', says: 'Actions, their dates and state, and the texts of plan and cases.' },
	snapshots: { title: 'Snapshots', says: 'The frozen copies, with the same things left out.' },
	history: {
		title: 'History',
		says: 'Each change with what stood there before. Your PCN has no need of it.'
	}
};
