import type { Assessment } from '#assessments';
import { wrap } from 'idb';
import { rowsOf, type Row, type Stores } from './connection.ts';

/** What is compared of a record, to see that another page has written it. */
interface Stamped {
	readonly changedAt?: unknown;
	readonly device?: unknown;
}

/**
 * `next` was made from `base` as it was read. The result puts back into `next`, in the transaction
 * that will write it, whatever another page has written since then.
 */
export const writtenSince =
	(base: Assessment) =>
	async (
		next: Assessment,
		there: Partial<Assessment> | undefined,
		stores: Stores
	): Promise<Assessment> => {
		/** What the transaction holds of one kind, over what is to be written. */
		const kept = async <T extends Stamped>(
			name: 'answers' | 'plan',
			records: Readonly<Record<string, T>>,
			before: Readonly<Record<string, T>>
		): Promise<Readonly<Record<string, T>>> => {
			const rows = (await wrap(stores(name).getAll(rowsOf(base.id)))) as readonly Row[];
			const since = rows.filter(({ key, value }) => !isSame(value as Stamped, before[key]));
			return {
				...records,
				...Object.fromEntries(since.map(({ key, value }) => [key, value as T]))
			};
		};
		const { title, profile, headerChangedAt, headerDevice } =
			there && there.headerChangedAt !== base.headerChangedAt ? { ...next, ...there } : next;
		return {
			...next,
			title,
			profile,
			...(headerChangedAt !== undefined && { headerChangedAt }),
			...(headerDevice !== undefined && { headerDevice }),
			answers: await kept('answers', next.answers, base.answers),
			plan: await kept('plan', next.plan, base.plan)
		};
	};

const isSame = (one: Stamped, other: Stamped | undefined): boolean =>
	one.changedAt === other?.changedAt && one.device === other?.device;
