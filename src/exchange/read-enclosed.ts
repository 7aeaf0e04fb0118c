import {
	brokenAt,
	parseAssessment,
	parseChange,
	parseSnapshot,
	type Assessment,
	type ReadError
} from '#assessments';
import { err, ok, type IsoTime, type Result } from '#base';
import { SHARES, parseNetwork } from '#networks';
import type * as z from 'zod/mini';
import { errorsOf, valuesOf, type BackedUp } from './backup.ts';
import { enclosedShape, networkShape, schemeShape } from './envelope-format.ts';
import type { Enclosed, EnclosedNetwork, EnclosedScheme } from './envelope.ts';
import { reservedIn } from './reserved-in.ts';

/** Reads an assessment with what stands beside it; a snapshot that cannot be read is said, not fatal. */
export function readEnclosed(input: unknown): Result<Enclosed, ReadError> {
	const shape = shaped(enclosedShape, input);
	if (!shape.ok) return shape;
	const { leftOut, decidingOnly, onward, madeAt, received } = shape.value;
	const assessment = parseAssessment(shape.value.assessment);
	if (!assessment.ok) return assessment;
	const snapshots = shape.value.snapshots.map(parseSnapshot);
	const entry = {
		assessment: assessment.value,
		snapshots: valuesOf(snapshots),
		changes: valuesOf(shape.value.changes.map(parseChange)),
		unreadable: errorsOf(snapshots)
	};
	return ok({
		...ownOnly(entry),
		leftOut: SHARES.filter((share) => leftOut.includes(share)),
		decidingOnly,
		onward,
		madeAt,
		...(received && { received })
	});
}

/** An assessment out of an old backup, of which nothing was left out. */
export const enclosedOf = (entry: BackedUp, madeAt: IsoTime): Enclosed => ({
	...ownOnly(entry),
	leftOut: [],
	decidingOnly: false,
	onward: false,
	madeAt
});

/** Reads a network; of its assessments only those that were read are named. */
export function readNetwork(
	input: unknown,
	assessments: readonly Assessment[]
): Result<EnclosedNetwork, ReadError> {
	const shape = shaped(networkShape, input);
	if (!shape.ok) return shape;
	const network = parseNetwork(shape.value.network);
	if (!network.ok) return network;
	const read = new Set(assessments.map(({ id }) => id));
	return ok({
		network: network.value,
		assessments: shape.value.assessments.filter((id) => read.has(id)),
		withoutDetail: shape.value.withoutDetail
	});
}

/** Reads the reference to a local scheme, or the whole of it. */
export const readScheme = (input: unknown): Result<EnclosedScheme, ReadError> =>
	shaped(schemeShape, input);

/** What belongs to another assessment is not let in beside this one. */
function ownOnly(entry: BackedUp): BackedUp {
	const { id } = entry.assessment;
	const snapshots = entry.snapshots.filter(({ assessment }) => assessment.id === id);
	const foreign = entry.snapshots.length - snapshots.length;
	const why = { kind: 'broken', at: 'assessment.id', because: 'another assessment' } as const;
	return {
		...entry,
		snapshots,
		changes: entry.changes.filter(({ assessment }) => assessment === id),
		unreadable: [...entry.unreadable, ...Array.from({ length: foreign }, () => why)]
	};
}

function shaped<T extends z.ZodMiniType>(shape: T, input: unknown): Result<z.infer<T>, ReadError> {
	const reserved = reservedIn(input);
	if (reserved) return err(reserved);
	const parsed = shape.safeParse(input);
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
