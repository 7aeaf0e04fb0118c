/** Resolves when what was just put on the screen has been drawn, before something that blocks it. */
export const frameShown = (): Promise<void> =>
	new Promise((resolve) => {
		// The first frame is the one being drawn; a page in the background draws none.
		setTimeout(resolve, 100);
		requestAnimationFrame(() => setTimeout(resolve));
	});
