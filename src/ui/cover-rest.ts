/**
 * An attachment for a part that fills the window: what lies under it is out of reach for the keyboard and
 * for screen readers, as long as the part is there. What only speaks, such as a status, goes on speaking.
 */
export function coverRest(part: HTMLElement): () => void {
	const covered: HTMLElement[] = [];
	for (let at: HTMLElement = part; at !== document.body && at.parentElement; at = at.parentElement)
		for (const beside of at.parentElement.children)
			if (
				beside instanceof HTMLElement &&
				beside !== at &&
				!beside.inert &&
				!beside.matches('[role="status"], [aria-live], script')
			) {
				beside.inert = true;
				covered.push(beside);
			}
	return () => {
		for (const beside of covered) beside.inert = false;
	};
}
