import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 'about/index.html';
const OLD = '<h2>What this is</h2>';
/** What the next version's about page says; the words stand in no other version. */
export const NEWS = 'What this is since the update';

/**
 * A copy of a build with one page changed, and its revision in the worker's list with it: what the
 * next release looks like to a browser. The result is its folder; the caller removes it.
 */
export async function nextVersionOf(build: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'access-ready-next-'));
	await cp(build, folder, { recursive: true });
	const page = await readFile(join(folder, PAGE), 'utf8');
	await replace(folder, PAGE, page.replace(OLD, `<h2>${NEWS}</h2>`), page);
	const worker = await readFile(join(folder, 'sw.js'), 'utf8');
	const revision = createHash('sha256').update(NEWS).digest('hex').slice(0, 32);
	const listed = /(\{url:"about\/",revision:")[0-9a-f]+"/u;
	await replace(folder, 'sw.js', worker.replace(listed, `$1${revision}"`), worker);
	return folder;
}

/** Writes the file anew, and removes what was compressed from the old one. */
async function replace(folder: string, file: string, text: string, old: string): Promise<void> {
	if (text === old) throw new Error(`${file} is not as expected; nothing was changed`);
	await writeFile(join(folder, file), text);
	for (const packed of ['br', 'gz']) await rm(join(folder, `${file}.${packed}`), { force: true });
}
