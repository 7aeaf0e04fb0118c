/**
 * What of other people's the build holds: the packages whose code is in it, and the font. From the list
 * come static/licences.txt (`npm run licences`) and sbom.cdx.json (with each build).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By where they lie, as in package-lock.json. The build fails where it takes up any other. */
export const SHIPPED = [
	'@babel/runtime',
	'@noble/ciphers',
	'@noble/curves',
	'@noble/hashes',
	'@noble/post-quantum',
	'@noble/post-quantum/node_modules/@noble/curves',
	'@noble/post-quantum/node_modules/@noble/hashes',
	'@scure/base',
	'@sveltejs/kit',
	'age-encryption',
	'clsx',
	'devalue',
	'docx',
	'fast-png',
	'fflate',
	'hucre',
	'ical-generator',
	'idb',
	'iobuffer',
	'jsonc-parser',
	'jspdf',
	'pako',
	'papaparse',
	'qr',
	'svelte',
	'zod'
];
/** What the build's list of modules does not show: a part of docx's own file, and the service worker. */
const UNSEEN = [
	'docx/node_modules/nanoid',
	'workbox-core',
	'workbox-precaching',
	'workbox-routing',
	'workbox-strategies'
];

const root = new URL('../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8');
const lock = () => JSON.parse(text('package-lock.json')).packages;

/** Name, version and licence of everything shipped, in the order of the lists. */
export function shipped() {
	const packages = lock();
	return [...SHIPPED, ...UNSEEN].map((path) => {
		const { version, license } = packages[`node_modules/${path}`] ?? {};
		if (version === undefined) throw new Error(`${path} is not in package-lock.json`);
		return { path, name: path.replace(/^.*node_modules\//u, ''), version, licence: license };
	});
}

/** @returns {string} the text of static/licences.txt */
export function licences() {
	const parts = shipped().map(({ path, name, version, licence }) => {
		const folder = `node_modules/${path}/`;
		const files = readdirSync(new URL(folder, root)).filter((file) =>
			/^(licen[cs]e|copying|notice)/iu.test(file)
		);
		if (files.length === 0) throw new Error(`${path} brings no licence text`);
		const texts = files.toSorted().map((file) => text(folder + file).trim());
		return `${name} ${version} (${licence})\n\n${texts.join('\n\n')}`;
	});
	const all = [
		'Access Ready holds code of these packages, under these licences. Notices that stand inside\n' +
			'their files are kept in the files of the build.',
		...parts,
		`Inter, cut down, in the folder fonts (OFL-1.1)\n\n${text('static/fonts/OFL.txt').trim()}`,
		`Access Ready itself\n\n${text('LICENSE').trim()}`
	].map((part) => part.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gmu, ''));
	return `${all.join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
}

/**
 * A CycloneDX list of what the app is made from: every package it depends on, and those it holds code
 * of; the rest, which an optional part of a package asks for and the build leaves out, is `excluded`.
 * npm makes it from package-lock.json; what differs from one run to the next is taken out.
 */
export function sbom() {
	const { name, version } = JSON.parse(text('package.json'));
	const npm = process.env.npm_execpath;
	const args = [
		'sbom',
		'--package-lock-only',
		'--sbom-format=cyclonedx',
		'--sbom-type=application'
	];
	const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
	const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
		cwd: fileURLToPath(root),
		encoding: 'utf8',
		maxBuffer: 64_000_000,
		shell: process.platform === 'win32' && command === 'npm'
	});
	if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
	const whole = JSON.parse(stdout);
	const held = new Set(shipped().map((one) => `${one.name}@${one.version}`));
	const isDev = ({ properties = [] }) =>
		properties.some(({ name: property }) => property === 'cdx:npm:package:development');
	const components = whole.components
		.filter((one) => held.has(`${one.name}@${one.version}`) || !isDev(one))
		.map((one) => ({
			...one,
			scope: held.has(`${one.name}@${one.version}`) ? 'required' : 'excluded',
			properties: undefined
		}))
		.toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
	const self = whole.metadata.component;
	const refs = new Set([self['bom-ref'], ...components.map((one) => one['bom-ref'])]);
	return {
		$schema: whole.$schema,
		bomFormat: whole.bomFormat,
		specVersion: whole.specVersion,
		version: 1,
		metadata: {
			// npm calls it by the folder it lies in.
			component: { ...self, name, version }
		},
		components,
		dependencies: whole.dependencies
			.filter(({ ref }) => refs.has(ref))
			.map(({ ref, dependsOn = [] }) => ({
				ref,
				dependsOn: dependsOn.filter((one) => refs.has(one)).toSorted()
			}))
			.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
	};
}

/** Fails a build that holds code of a package the list does not name. */
export const onlyShipped = () => ({
	name: 'only-shipped',
	generateBundle(_options, bundle) {
		// What renders the pages at build time goes nowhere.
		if (this.environment?.name === 'ssr') return;
		const found = new Set();
		for (const { moduleIds = [] } of Object.values(bundle))
			for (const id of moduleIds) {
				const path =
					/node_modules\/((?:(?:@[^/]+\/)?[^/]+\/node_modules\/)*(?:@[^/]+\/)?[^/]+)/u.exec(
						id.replaceAll('\\', '/')
					)?.[1];
				if (path !== undefined && !SHIPPED.includes(path)) found.add(path);
			}
		if (found.size > 0)
			this.error(`scripts/shipped.mjs does not name ${[...found].toSorted().join(', ')}`);
	}
});
