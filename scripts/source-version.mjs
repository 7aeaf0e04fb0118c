import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) =>
			entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]
		);

/**
 * The version of the build: the package's version and a hash of everything that goes into it. The
 * same sources give the same version, with or without git, and any change gives another.
 */
export function sourceVersion() {
	const hash = createHash('sha256');
	const files = [
		...filesBelow(join(root, 'src')),
		...filesBelow(join(root, 'static')),
		...['package-lock.json', 'svelte.config.js', 'vite.config.ts'].map((name) => join(root, name))
	].filter((file) => !file.endsWith('.test.ts'));
	for (const file of files)
		hash
			.update(relative(root, file).replaceAll(sep, '/'))
			.update('\0')
			.update(readFileSync(file))
			.update('\0');
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return `${version}+${hash.digest('hex').slice(0, 10)}`;
}
