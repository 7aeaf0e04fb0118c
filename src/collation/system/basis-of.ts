import type { IsoTime } from '#base';
import type { FileState, PracticeRow } from '../collation.ts';
import type { Basis } from './system-view.ts';

/** From how many practices figures are, and of what dates. */
export function basisOf({
	practices
}: {
	readonly practices: readonly Pick<PracticeRow, 'file'>[];
}): Basis {
	let [here, statusOnly] = [0, 0];
	let oldest: IsoTime | undefined;
	let latest: IsoTime | undefined;
	for (const { file } of practices) {
		if (file.kind === 'here') here += 1;
		if (file.kind === 'statusOnly') statusOnly += 1;
		const made = madeAtOf(file);
		if (made === undefined) continue;
		if (oldest === undefined || made < oldest) oldest = made;
		if (latest === undefined || made > latest) latest = made;
	}
	return { practices: here, statusOnly, of: practices.length, oldest, latest };
}

/** When the practice made the file that is here, or that a statement rests on. */
export function madeAtOf(file: FileState): IsoTime | undefined {
	if (file.kind === 'here') return file.received.madeAt;
	return file.kind === 'statusOnly' ? file.madeAt : undefined;
}
