import type { Assessment, Settings } from '#assessments';
import type { IsoTime } from '#base';
import type { Network } from '#networks';

/** Work since the last backup from which on a reminder is worth reading; an answer counts as one. */
const REAL_WORK = 20;
/** What a practice's file or a claim counts as: neither can be typed again in a minute. */
const MUCH = 5;
/** In the first days of use there is enough to learn. */
const FIRST_DAYS = 3;
/** How long a reminder is put off, in days. */
const LATER = 7;
const DAY = 86_400_000;

/** A record that does not say when each thing in it was changed, such as a network's. */
export interface WorkedOn {
	readonly example: boolean;
	readonly createdAt: IsoTime;
	readonly changedAt: IsoTime;
	/** How much is in it, as many as answers would be as much work. */
	readonly weight: number;
}

/** Everything on a device that a backup would keep, as far as a reminder looks at it. */
export interface DeviceWork {
	readonly assessments: readonly Assessment[];
	readonly records: readonly WorkedOn[];
	/** When each file of a practice came in. */
	readonly files: readonly IsoTime[];
}

/** What has changed since the last backup. */
export interface BackupDue {
	/** Answers and actions. */
	readonly answers: number;
	/** Networks and the like. */
	readonly records: number;
	/** Files of practices. */
	readonly files: number;
}

/**
 * What has changed since the last backup, when it is time to say so; undefined while it is not. What
 * is made up to look around in is nobody's work.
 */
export function backupDue(
	{ assessments, records, files }: DeviceWork,
	{ lastBackup, backupLater, device }: Settings,
	now: Date
): BackupDue | undefined {
	if (backupLater !== undefined && Date.parse(backupLater) > now.getTime()) return undefined;
	const answers = assessments
		.filter(({ example }) => !example)
		.flatMap(({ answers, plan }) => [...Object.values(answers), ...Object.values(plan)])
		.filter((record) => record.device === device)
		.map(({ changedAt }) => Date.parse(changedAt));
	const came = files.map((at) => Date.parse(at));
	const own = records.filter(({ example }) => !example);
	if (lastBackup === undefined) {
		const begun = own.map(({ createdAt }) => Date.parse(createdAt));
		const first = [...answers, ...came, ...begun].reduce((a, b) => Math.min(a, b), Infinity);
		if (now.getTime() - first < FIRST_DAYS * DAY) return undefined;
	}
	const since = lastBackup === undefined ? -Infinity : Date.parse(lastBackup);
	// How much of such a record is new is not known: in the first week after a backup it counts as little.
	const counts = now.getTime() - since >= LATER * DAY;
	const changed = own.filter(({ changedAt }) => Date.parse(changedAt) > since);
	const due = {
		answers: answers.filter((at) => at > since).length,
		records: changed.length,
		files: came.filter((at) => at > since).length
	};
	const work =
		due.answers +
		due.files * MUCH +
		changed.reduce((sum, { weight }) => sum + (counts ? weight : 1), 0);
	return work >= REAL_WORK ? due : undefined;
}

/** A network as something worked on: its practices, claims, populations and rates. */
export const networkAsWork = ({
	example,
	createdAt,
	changedAt,
	members,
	claims,
	populations,
	rates = {}
}: Network): WorkedOn => ({
	example,
	createdAt,
	changedAt,
	weight:
		members.length +
		Object.keys(claims).length * MUCH +
		populations.length +
		Object.keys(rates).length
});

/** Until when a reminder that is put off now is silent. */
export const laterThan = (now: Date): IsoTime =>
	new Date(now.getTime() + LATER * DAY).toISOString();
