import { expect, test } from 'vitest';
import { found, testTable, words, writtenAndRead } from '../../../tests/builders/test-document.ts';
import type { Block } from '../document.ts';

test.each(Array.from({ length: 12 }, (_, index) => 30 + index))(
	'after %i lines a heading still stands with what it heads',
	async (lines) => {
		const { pages } = await writtenAndRead([
			{ kind: 'paragraph', text: words(lines).join('\n') },
			{ kind: 'heading', level: 2, text: 'The heading' },
			{ kind: 'paragraph', text: 'The lead.' },
			testTable([[{ text: 'first' }, { text: '' }, { text: '' }]])
		]);
		const page = pages.find((text) => text.includes('The heading')) ?? '';
		expect(page).toContain('The lead.');
		expect(page).toContain('first');
	}
);

test.each(Array.from({ length: 12 }, (_, index) => 24 + index))(
	'a short closing sentence after %i entries does not stand alone on a page',
	async (entries) => {
		for (const above of [
			{ kind: 'list', items: words(entries) },
			{ kind: 'paragraph', text: words(entries + 10).join('\n') },
			testTable(words(entries).map((text) => [{ text }]))
		] satisfies Block[]) {
			const { pages } = await writtenAndRead([
				{ kind: 'heading', level: 2, text: 'The end' },
				above,
				{ kind: 'paragraph', text: 'The closing sentence.' }
			]);
			const last = pages.at(-1) ?? '';
			expect(last).toContain('The closing sentence.');
			expect(found([last]).length).toBeGreaterThan(0);
		}
	}
);

test.each(Array.from({ length: 8 }, (_, index) => 34 + index))(
	'after %i lines a few facts still stand together',
	async (lines) => {
		const { pages } = await writtenAndRead([
			{ kind: 'paragraph', text: 'line\n'.repeat(lines) },
			{ kind: 'heading', level: 2, text: 'Who we are' },
			{ kind: 'facts', facts: words(6).map((value) => ({ term: 'Term', value })) }
		]);
		const page = pages.find((text) => text.includes('Who we are')) ?? '';
		expect(found([page])).toEqual(words(6));
	}
);

test.each(Array.from({ length: 12 }, (_, index) => 30 + index))(
	'after %i lines nobody signs on another page than what is signed',
	async (lines) => {
		const { pages } = await writtenAndRead([
			{ kind: 'paragraph', text: words(lines).join('\n') },
			{ kind: 'heading', level: 2, text: 'Declaration' },
			{ kind: 'paragraph', text: 'By signing, the director confirms it.' },
			{ kind: 'signatures', roles: ['PCN clinical director'] }
		]);
		const page = pages.find((text) => text.includes('By signing')) ?? '';
		expect(page).toContain('Declaration');
		expect(page).toContain('PCN clinical director');
	}
);
