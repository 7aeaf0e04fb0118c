/**
 * Writes the files by which other hosts send our header fields: static/_headers (Netlify, Cloudflare
 * Pages) and docs/hosting/nginx.conf. `npm run headers`; see scripts/headers.mjs.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BESIDES, EVERYWHERE, headersOf } from './headers.mjs';

const CSP = 'Content-Security-Policy';

const HEADERS_NOTE = `# Header fields for Netlify and Cloudflare Pages, written by scripts/host-files.mjs; not to be edited.
# Both hosts send pages so that the browser asks for them anew each time, unless told otherwise. Two
# policies that fit one path both hold.
`;

/** @returns {string} the text of static/_headers */
export function headersFile() {
	const rules = [
		{ for: '/*', headers: EVERYWHERE },
		...BESIDES.map(({ at, below, headers }) => ({ for: at ?? `${below}*`, headers }))
	].map(({ for: path, headers }) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	return `${HEADERS_NOTE}\n${rules.join('\n\n')}\n`;
}

/** One line of a map: paths by their beginning or as a whole, and the value. */
const mapLines = (name) =>
	BESIDES.filter(({ headers }) => name in headers)
		.map(({ at, below }) => ({
			at: at === undefined ? `~^${below.replaceAll('.', '\\.')}` : at,
			value: headersOf(at ?? `${below}x`)[name]
		}))
		.filter(({ value }) => value !== headersOf('/x')[name])
		// The longest first: nginx takes the first pattern that fits.
		.toSorted((a, b) => b.at.length - a.at.length)
		.map(({ at, value }) => `\t${at} "${value}";`);

const map = (name, variable) =>
	[
		`map $uri $access_ready_${variable} {`,
		`\tdefault "${headersOf('/x')[name]}";`,
		...mapLines(name),
		'}'
	].join('\n');

/** @returns {string} the text of docs/hosting/nginx.conf */
export function nginxConf() {
	const mapped = { [CSP]: 'policy', 'Cache-Control': 'cache' };
	const fields = Object.entries(headersOf('/x')).map(([name, value]) =>
		name in mapped
			? `\tadd_header ${name} $access_ready_${mapped[name]} always;`
			: `\tadd_header ${name} "${value}" always;`
	);
	return `# nginx for Access Ready, written by scripts/host-files.mjs; not to be edited there, but yours to copy.
# It belongs into the http context, e.g. as /etc/nginx/conf.d/access-ready.conf. Change what is marked
# with CHANGE. \`npm run test:hosting\` starts nginx with this file and looks at what it sends.

${map(CSP, 'policy')}

${map('Cache-Control', 'cache')}

server {
	# CHANGE: your name and certificate. Without HTTPS no browser lets the app work offline.
	listen 443 ssl;
	server_name access-ready.example;
	ssl_certificate /etc/ssl/access-ready.pem;
	ssl_certificate_key /etc/ssl/access-ready.key;

	# CHANGE: where the contents of build/ lie.
	root /srv/access-ready;

	index index.html;
	charset utf-8;
	server_tokens off;
	# A redirect to the same name and port, whatever stands before this server.
	absolute_redirect off;

	# The build holds every text compressed. With the module for it, brotli as well.
	gzip_static on;
	gzip_vary on;
	# brotli_static on;

	# Addresses bear the id of a record on the asker's device; nothing needs them in a log.
	access_log off;

${fields.join('\n')}

	error_page 404 /404.html;

	# Files that are meant for others, and hidden ones.
	location = /_headers { return 404; }
	location ~ /\\.(?!well-known/) { return 404; }

	# Types that the list of nginx may not know.
	location = /manifest.webmanifest {
		types { }
		default_type application/manifest+json;
	}
	location ~ \\.ttf$ {
		types { }
		default_type font/ttf;
	}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = new URL('../', import.meta.url);
	writeFileSync(new URL('static/_headers', root), headersFile());
	writeFileSync(new URL('docs/hosting/nginx.conf', root), nginxConf());
}
