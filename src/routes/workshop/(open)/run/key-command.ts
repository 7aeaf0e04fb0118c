/** What a key asks of the projector. */
export type KeyCommand =
	'next' | 'back' | 'first' | 'last' | 'blank' | 'full' | 'hands' | 'park' | 'mark' | 'leave';

/** Presenter's remotes send page keys or arrows, and `b` or a full stop to blank the screen. */
const KEYS: Readonly<Record<string, KeyCommand>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	n: 'next',
	ArrowLeft: 'back',
	PageUp: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	f: 'full',
	h: 'hands',
	p: 'park',
	m: 'mark',
	Escape: 'leave'
};

/** What is done with the keys themselves: typing, ticking, choosing, opening a summary. */
const TYPED_INTO = 'input, textarea, select, [contenteditable]';
const PRESSED = 'button, a[href], summary';

type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>;

/**
 * The command of a key, if it is meant for the projector: not while somebody types, not together
 * with Ctrl, Alt or the command key, and a space on a button presses the button. `letters`: whether
 * single letters count, which people who dictate need to switch off (WCAG 2.1.4).
 */
export function keyCommand(
	{ key, ctrlKey, altKey, metaKey, target }: KeyPressed,
	letters: boolean
): KeyCommand | undefined {
	if (ctrlKey || altKey || metaKey) return undefined;
	if (!letters && key.length === 1 && key !== ' ') return undefined;
	const at = target instanceof Element ? target : undefined;
	if (at?.closest(TYPED_INTO)) return undefined;
	if (key === ' ' && at?.closest(PRESSED)) return undefined;
	return KEYS[key.length === 1 ? key.toLowerCase() : key];
}
