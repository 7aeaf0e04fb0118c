import { readdir } from 'node:fs/promises';
import { BUILD } from './profile.ts';

/** The addresses of all pages of the build, relative to its root, e.g. `assessment/plan/`. */
export async function buildPages(): Promise<readonly string[]> {
	const files = await readdir(BUILD, { recursive: true });
	return files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/u, ''))
		.toSorted();
}
