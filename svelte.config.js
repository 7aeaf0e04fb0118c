import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { sourceVersion } from './scripts/source-version.mjs';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	// 60 bytes of a first load that would only tell the version of Svelte.
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true, strict: true }),
		version: { name: sourceVersion() },
		// Registered by src/session/update.svelte.ts, which must decide when a new version is taken.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// The hash is that of the style in documents made here, which the preview shows.
				'style-src': ['self', 'sha256-OLweLT83v2czPF7xVRLsevZZKvs75rFDWkpia+su9pc='],
				// SvelteKit's route announcer carries one fixed style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				// The preview of a document that was made here.
				'frame-src': ['blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'access-ready']
			}
		}
	}
};

export default config;
