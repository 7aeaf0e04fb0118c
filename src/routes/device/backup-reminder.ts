import type { Assessment, Settings } from '#assessments';
import type { IsoTime } from '#base';

/** Work since the last backup from which on a reminder is worth reading. */
const REAL_WORK = 20;
/** In the first days of use there is enough to learn. */
const FIRST_DAYS = 3;
/** How long a reminder is put off, in days. */
const LATER = 7;
const DAY = 86_400_000;

/**
 * How many answers and actions have changed since the last backup, when it is time to say so;
 * undefined while it is not. The example practice is nobody's work.
 */
export function backupDue(
	assessments: readonly Assessment[],
	{ lastBackup, backupLater, device }: Settings,
	now: Date
): number | undefined {
	if (backupLater !== undefined && Date.parse(backupLater) > now.getTime()) return undefined;
	const work = assessments
		.filter(({ example }) => !example)
		.flatMap(({ answers, plan }) => [...Object.values(answers), ...Object.values(plan)])
		.filter((record) => record.device === device)
		.map(({ changedAt }) => Date.parse(changedAt));
	const since = lastBackup === undefined ? -Infinity : Date.parse(lastBackup);
	const first = work.reduce((least, at) => Math.min(least, at), Infinity);
	if (lastBackup === undefined && now.getTime() - first < FIRST_DAYS * DAY) return undefined;
	const changes = work.filter((at) => at > since).length;
	return changes >= REAL_WORK ? changes : undefined;
}

/** Until when a reminder that is put off now is silent. */
export const laterThan = (now: Date): IsoTime =>
	new Date(now.getTime() + LATER * DAY).toISOString();
