import type { Tone } from '../document.ts';
import { statusMark } from '../status-mark.ts';

/** The mark of a tone as markup, hidden from screen readers, which hear the word that follows. */
export function markHtml(tone: Tone): string {
	const mark = statusMark(tone);
	return mark === '' ? '' : `<span class="mark" aria-hidden="true">${mark}</span> `;
}
