/**
 * The header fields a host sends with this site: the one list from which `static/_headers`, the nginx
 * configuration in `docs/hosting/` and our own server come. `npm run headers` writes the files anew;
 * a test fails where they differ.
 *
 * The pages carry their script and style policy themselves, by hash, in a meta element
 * (svelte.config.js). A policy in a header applies besides it: what both allow is allowed. So the
 * header repeats nothing of scripts and styles, and says what a meta element cannot (`frame-ancestors`),
 * and what must hold for files that are no page: a worker is bound by its own answer's policy only.
 */

const policy = (directives) =>
	Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');

/** What holds for every file; must be as in svelte.config.js wherever that says something. */
export const SITE_POLICY = {
	'connect-src': ["'self'"],
	'font-src': ["'none'"],
	'frame-src': ['blob:'],
	'img-src': ["'self'", 'data:', 'blob:'],
	'manifest-src': ["'self'"],
	'media-src': ["'none'"],
	'object-src': ["'none'"],
	'worker-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'frame-ancestors': ["'none'"]
};
/** Workers: our own scripts, and nothing asked of anybody else. */
const WORKER_POLICY = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'connect-src': ["'self'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ["'none'"]
};
/** The service worker's `importScripts` takes no trusted type. */
const SERVICE_WORKER_POLICY = {
	'default-src': ["'none'"],
	'script-src': ["'self'"],
	'connect-src': ["'self'"]
};

/** What the app uses of what a browser may allow or refuse a page; sharing needs no word. */
const ALLOWED = ['camera', 'fullscreen'];
/** What it does not; names that Chromium knows, as it complains of others. */
const REFUSED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'clipboard-read',
	'clipboard-write',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

const REVALIDATE = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** With every answer. */
export const EVERYWHERE = {
	'Content-Security-Policy': policy(SITE_POLICY),
	'Permissions-Policy': [
		...ALLOWED.map((name) => `${name}=(self)`),
		...REFUSED.map((name) => `${name}=()`)
	].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'no-referrer',
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff'
};

/**
 * Besides, by the beginning of the path or the whole of it. A policy is one more beside the others;
 * everything else is named by one entry at most, as some hosts join what two of them say.
 */
export const BESIDES = [
	{ below: '/_app/immutable/', headers: { 'Cache-Control': FOR_EVER } },
	{
		below: '/_app/immutable/workers/',
		headers: { 'Content-Security-Policy': policy(WORKER_POLICY) }
	},
	{
		at: '/sw.js',
		headers: {
			'Cache-Control': REVALIDATE,
			'Content-Security-Policy': policy(SERVICE_WORKER_POLICY)
		}
	},
	...['/', '/404.html', '/_app/version.json', '/manifest.webmanifest', '/share-target.js'].map(
		(at) => ({ at, headers: { 'Cache-Control': REVALIDATE } })
	)
];

/** True for what a host must not hand out although it lies in the folder. */
export const isHidden = (path) => path === '/_headers' || /\/\.(?!well-known\/)/u.test(path);

/**
 * Every header field of the answer to a path, `/` first.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	const all = { ...EVERYWHERE, 'Cache-Control': REVALIDATE };
	for (const { at, below, headers } of BESIDES) {
		if (at === undefined ? !path.startsWith(below) : path !== at) continue;
		for (const [name, value] of Object.entries(headers))
			all[name] = name === 'Content-Security-Policy' ? `${all[name]}, ${value}` : value;
	}
	return all;
}
