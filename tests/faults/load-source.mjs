import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A TypeScript module of this repository, with all that it imports.
 * @param {string} path from the root of the repository, with a slash before it
 */
export const loadSource = async (path) =>
	(await runnerImport(path, { configFile: false, root, logLevel: 'error' })).module;
