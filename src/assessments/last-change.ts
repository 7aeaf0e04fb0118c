import type { IsoTime } from '#base';
import type { Assessment } from './record.ts';

/** When anything in it was last changed. */
export const lastChange = ({ createdAt, answers, plan }: Assessment): IsoTime =>
	[...Object.values(answers), ...Object.values(plan)].reduce(
		(latest, { changedAt }) => (changedAt > latest ? changedAt : latest),
		createdAt
	);
