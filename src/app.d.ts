/// <reference types="@sveltejs/kit" />

declare global {
	/** The build's version, `0.1.0+<hash of the sources>`. */
	const __APP_VERSION__: string;
}

export {};
