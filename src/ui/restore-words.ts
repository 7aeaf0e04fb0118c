import type { Envelope } from '#exchange';
import { countOf } from './envelope-words.ts';
import { readErrorInWords } from './words.ts';

/** What a restore would do to one thing, in words. */
export function effectInWords({
	effect,
	differences,
	snapshots,
	changes
}: {
	readonly effect: 'new' | 'same' | 'completed' | 'merged' | 'replaced' | 'kept';
	/** Answers and actions that would differ from what is here; 0 where that is not counted. */
	readonly differences: number;
	/** Snapshots, and entries of the history, that would be written where the rest is here. */
	readonly snapshots: number;
	readonly changes: number;
}): string {
	const of =
		differences > 0 ? `: ${countOf(differences, 'answer or action', 'answers and actions')}` : '';
	const beside = besideInWords(snapshots, changes);
	const also = beside === '' ? '' : ` Also brought back: ${beside}.`;
	switch (effect) {
		case 'new':
			return 'New: it is not on this device and will be added.';
		case 'same':
			return 'The same as here: nothing changes.';
		case 'completed':
			return `The same as here, but for what is missing here and will be brought back: ${beside}.`;
		case 'merged':
			return `Merged${of === '' ? '' : `${of} here will change`}. The later answer is kept each time.${also}`;
		case 'replaced':
			return `Replaced${of === '' ? '' : `${of} here will be as in the backup`}. What is here now stands in the safety copy.${also}`;
		case 'kept':
			return 'Differs from what is here, which stays as it is.';
	}
}

/** Why a file that is no backup is not restored. */
export function noBackupInWords(kind: 'practice' | 'network'): string {
	const whose = kind === 'practice' ? 'a practice handed over' : 'a network handed over';
	return `This is a file that ${whose}, not a backup. It may hold only a part of the answers, so nothing is restored from it. Bring it in instead: then it is merged with what is here, and nothing is lost.`;
}

/** Everything in a backup that cannot be restored, each in a sentence with its reason. */
export const notRestoredInWords = ({
	enclosed,
	unreadable
}: Pick<Envelope, 'enclosed' | 'unreadable'>): readonly string[] => [
	...unreadable.map((error) => `One thing in it cannot be restored. ${readErrorInWords(error)}`),
	...enclosed.flatMap((one) =>
		one.unreadable.map(
			(error) =>
				`A snapshot of “${one.assessment.title}” cannot be restored. ${readErrorInWords(error)}`
		)
	)
];

const besideInWords = (snapshots: number, changes: number): string =>
	[
		snapshots > 0 ? countOf(snapshots, 'snapshot', 'snapshots') : '',
		changes > 0 ? countOf(changes, 'entry of the history', 'entries of the history') : ''
	]
		.filter((part) => part !== '')
		.join(' and ');
