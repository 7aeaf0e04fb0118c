import { canonicalText } from './canonical-text.ts';
import { setsIn } from './figure-sets.ts';
import { VERSION, type Answer, type Assessment, type PlanEdit, type Profile } from './record.ts';

/** One of two copies: the one on this device, or the one that came. */
export type Side = 'mine' | 'theirs';

/** What two copies of an assessment have differently; `taken` is what the merge took. */
export type Difference = (
	| { readonly kind: 'answer'; readonly mine: Answer; readonly theirs: Answer }
	| { readonly kind: 'plan'; readonly mine: PlanEdit; readonly theirs: PlanEdit }
	| { readonly kind: 'title'; readonly mine: string; readonly theirs: string }
	| { readonly kind: 'profile'; readonly mine: Profile; readonly theirs: Profile }
) & {
	/** The id of the question or action; `title` or `profile`. */
	readonly key: string;
	readonly taken: Side;
};

/** Two copies of one assessment as one. */
export interface Merged {
	readonly assessment: Assessment;
	/** Where both said something, and not the same; what only one has is simply kept. */
	readonly differences: readonly Difference[];
}

/**
 * Two copies of one assessment as one. Of each answer, of each plan edit, and of title and profile
 * together, the one changed later is taken; of the same moment, that of the device whose name is
 * greater; of one and the same change, in each field whatever says more. The assessment comes out the
 * same whichever copy is first, and however many are merged in whatever order. It stays put aside
 * only when both copies are.
 */
export function mergeAssessments(mine: Assessment, theirs: Assessment): Merged {
	const header = join(headerOf(mine), headerOf(theirs), headerStamp);
	const answers = joinAll(mine.answers, theirs.answers);
	const plan = joinAll(mine.plan, theirs.plan);
	const { deletedAt: aside } = mine;
	const asideToo = theirs.deletedAt;
	return {
		assessment: {
			version: VERSION,
			id: mine.id,
			...header,
			example: mine.example && theirs.example,
			createdAt: inTime(mine.createdAt, theirs.createdAt)[0],
			...(aside && asideToo && { deletedAt: inTime(aside, asideToo)[1] }),
			answers: Object.fromEntries(answers.map(({ key, merged }) => [key, merged])),
			plan: Object.fromEntries(plan.map(({ key, merged }) => [key, merged]))
		},
		differences: [
			differing('title', sidesOf('title', mine, theirs, header), canonicalText),
			differing('profile', sidesOf('profile', mine, theirs, header), canonicalText),
			...answers.map((sides) => differing('answer', sides, saidInAnswer)),
			...plan.map((sides) => differing('plan', sides, saidInPlanEdit))
		].filter((difference) => difference !== undefined)
	};
}

type Header = Pick<Assessment, 'title' | 'profile' | 'headerChangedAt' | 'headerDevice'>;
/** When and where something was last changed, in milliseconds. */
type Stamp = readonly [at: number, device: string];
/** What both copies have under one key, and what becomes of it. */
interface Sides<T> {
	readonly key: string;
	readonly mine: T | undefined;
	readonly theirs: T | undefined;
	readonly merged: T;
}

const headerOf = ({ title, profile, headerChangedAt, headerDevice }: Assessment): Header => ({
	title,
	profile,
	...(headerChangedAt !== undefined && { headerChangedAt }),
	...(headerDevice !== undefined && { headerDevice })
});

const sidesOf = <K extends keyof Header>(key: K, mine: Header, theirs: Header, merged: Header) => ({
	key,
	mine: mine[key],
	theirs: theirs[key],
	merged: merged[key]
});

/** A header that nobody has touched since it was made is older than any that somebody has. */
const headerStamp = ({ headerChangedAt, headerDevice = '' }: Header): Stamp => [
	headerChangedAt === undefined ? -Infinity : Date.parse(headerChangedAt),
	headerDevice
];
const stamp = ({ changedAt, device }: Answer | PlanEdit): Stamp => [Date.parse(changedAt), device];

/** What both copies have, by key, in its order. */
function joinAll<T extends Answer | PlanEdit>(
	mine: Readonly<Record<string, T>>,
	theirs: Readonly<Record<string, T>>
): readonly Sides<T>[] {
	const ours = new Map(Object.entries(mine));
	const others = new Map(Object.entries(theirs));
	return [...new Map([...ours, ...others])]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, either]) => {
			const [one, other] = [ours.get(key), others.get(key)];
			return {
				key,
				mine: one,
				theirs: other,
				merged: one && other ? join(one, other, stamp) : either
			};
		});
}

/** The later of two records; of two with one stamp, the greater of each field. */
function join<T extends object>(mine: T, theirs: T, stampOf: (record: T) => Stamp): T {
	// A file that comes in for the first time is merged with itself.
	if (mine === theirs) return mine;
	const [at, device] = stampOf(mine);
	const [otherAt, otherDevice] = stampOf(theirs);
	if (at !== otherAt) return at > otherAt ? mine : theirs;
	if (device !== otherDevice) return device > otherDevice ? mine : theirs;
	// The same change, of which a copy may lack what its owner left out; nothing is less than any
	// text. Field by field: a whole record that grows would stand otherwise beside the next one.
	if (JSON.stringify(mine) === JSON.stringify(theirs)) return mine;
	const others = new Map(fieldsOf(theirs));
	const greater = fieldsOf(mine).map(([key, value]) => {
		const other = others.get(key);
		return [key, canonicalText(value) < canonicalText(other) ? other : value] as const;
	});
	return { ...theirs, ...Object.fromEntries(greater) };
}

const fieldsOf = (record: object): readonly (readonly [string, unknown])[] =>
	Object.entries(record);

/** Two moments, the earlier first. */
function inTime(one: string, other: string): readonly [string, string] {
	const apart = Date.parse(one) - Date.parse(other);
	return apart < 0 || (apart === 0 && one < other) ? [one, other] : [other, one];
}

/** What differs, if anything does; where what is not taken says nothing, nothing is lost. */
function differing<T>(
	kind: Difference['kind'],
	{ key, mine, theirs, merged }: Sides<T>,
	saidIn: (side: T) => string
): Difference | undefined {
	if (mine === undefined || theirs === undefined) return undefined;
	// Nearly all of two copies is the same, to the letter; a network has hundreds of thousands.
	if (mine === theirs || JSON.stringify(mine) === JSON.stringify(theirs)) return undefined;
	const [one, other] = [saidIn(mine), saidIn(theirs)];
	if (one === other) return undefined;
	const taken = merged === mine ? one : merged === theirs ? other : saidIn(merged);
	const isMine = taken === one || (taken !== other && one > other);
	if ((isMine ? other : one) === '') return undefined;
	// Each kind comes with its own sides above.
	return { kind, key, mine, theirs, taken: isMine ? 'mine' : 'theirs' } as unknown as Difference;
}

/** What an answer says, as text; empty when nothing. Marks and times say nothing. */
function saidInAnswer({ value, note, evidence }: Answer): string {
	const said = value?.kind === 'several' ? { ...value, chosen: value.chosen.toSorted() } : value;
	return !said && note === '' && evidence === ''
		? ''
		: canonicalText([said?.kind === 'numbers' ? setsIn(said) : said, note, evidence]);
}

/** Which action it is, and what comes about by itself or only orders the list. */
const SILENT = new Set(['action', 'changedAt', 'device', 'place', 'proposedDue', 'keptOpenAt']);

/** What a plan edit says, as text; empty when nothing. An action may be hidden without a reason. */
function saidInPlanEdit(edit: PlanEdit): string {
	const said = Object.entries(edit).filter(
		([field, value]) => !SILENT.has(field) && (value !== '' || field === 'hidden')
	);
	return said.length === 0 ? '' : canonicalText(Object.fromEntries(said));
}
