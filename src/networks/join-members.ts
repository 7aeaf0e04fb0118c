import type { Member } from './network.ts';
import { laterStatuses } from './receive-statuses.ts';

/**
 * The practices of a network after one of them, whose file came under a name of its own, was taken for
 * another that is listed: the listed one keeps its name and its place, and has the file from now on.
 * The very same list when either is not there.
 */
export function joinMembers(
	members: readonly Member[],
	came: string,
	listed: string
): readonly Member[] {
	const from = members.find(({ id }) => id === came);
	const into = members.find(({ id }) => id === listed);
	if (!from || !into || from === into) return members;
	const statuses = laterStatuses(into.statuses, from.statuses);
	const joined: Member = {
		...into,
		ods: into.ods === '' ? from.ods : into.ods,
		alias: into.alias === '' ? from.alias : into.alias,
		...(from.assessment !== undefined && { assessment: from.assessment }),
		...(statuses && { statuses }),
		// Whoever asked not to be named is not named by this.
		...(from.unnamed && { unnamed: true })
	};
	return members.flatMap((one) => (one === from ? [] : one === into ? [joined] : [one]));
}
