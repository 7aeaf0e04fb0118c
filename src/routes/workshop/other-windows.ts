/** Tells other windows of this app, such as the one on the projector, that a workshop has changed. */
export interface OtherWindows {
	tell(): void;
	close(): void;
}

/** Another window may have changed `workshop`: `onchanged` is called then. */
export function otherWindows(workshop: string, onchanged: () => void): OtherWindows {
	// Where there is none, a window looks again when it is turned to.
	if (typeof BroadcastChannel === 'undefined')
		return { tell: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(`access-ready:workshop:${workshop}`);
	channel.onmessage = () => {
		onchanged();
	};
	return {
		tell: () => {
			channel.postMessage('changed');
		},
		close: () => {
			channel.close();
		}
	};
}
