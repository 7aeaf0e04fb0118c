import { countOf } from './envelope-words.ts';

/** What a restore would do to one thing, in words. */
export function effectInWords({
	effect,
	differences
}: {
	readonly effect: 'new' | 'same' | 'merged' | 'replaced' | 'kept';
	/** Answers and actions that would differ from what is here; 0 where that is not counted. */
	readonly differences: number;
}): string {
	const of =
		differences > 0 ? `: ${countOf(differences, 'answer or action', 'answers and actions')}` : '';
	switch (effect) {
		case 'new':
			return 'New: it is not on this device and will be added.';
		case 'same':
			return 'The same as here: nothing changes.';
		case 'merged':
			return `Merged${of === '' ? '' : `${of} here will change`}. The later answer is kept each time.`;
		case 'replaced':
			return `Replaced${of === '' ? '' : `${of} here will be as in the backup`}. What is here now stands in the safety copy.`;
		case 'kept':
			return 'Differs from what is here, which stays as it is.';
	}
}
