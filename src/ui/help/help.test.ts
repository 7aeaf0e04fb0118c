import { sources } from '#questions';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpTerms } from './help-terms.ts';
import { helpTopic } from './help-topic.ts';
import { help, helpEntries, helpMentioning, termsMentioning } from './help.ts';

const entries = help.flatMap((part) => part.entries);
const topics = entries.map(({ topic }) => topic);

/** The route id of every page, from the folders themselves. */
const routes = readdirSync(new URL('../../routes', import.meta.url), { recursive: true })
	.map((path) => `/${String(path).replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('/+page.svelte'))
	.map((path) => path.slice(0, -'/+page.svelte'.length) || '/');

describe('the help', () => {
	it('has an entry for every page', () => {
		expect(routes.length).toBeGreaterThan(40);
		expect(routes.filter((route) => !helpEntries.has(helpTopic(route)))).toEqual([]);
	});
	it('has each topic once, also beside the anchors of its parts and terms', () => {
		const anchors = [...topics, ...help.map(({ id }) => id), 'terms'];
		expect(new Set(anchors).size).toBe(anchors.length);
	});
	it('leads on to topics that there are, and never to itself', () => {
		for (const { topic, next } of entries) {
			expect(next.filter((to) => !helpEntries.has(to))).toEqual([]);
			expect(next).not.toContain(topic);
			expect(next.length).toBeGreaterThan(0);
		}
	});
	it('opens pages that there are, whatever was chosen before', () => {
		const open = entries.filter(({ opens }) => opens).map(({ topic }) => topic);
		expect(open.length).toBeGreaterThan(5);
		expect(open.filter((topic) => !routes.includes(topic))).toEqual([]);
	});
	it('says of each page what it is for, how to go about it and what can go wrong', () => {
		for (const { what, how, wrong } of entries) {
			expect(how.length).toBeGreaterThan(0);
			expect(wrong.length).toBeGreaterThan(0);
			for (const sentence of [what, ...how, ...wrong]) {
				expect(sentence).toMatch(/[.?]$/u);
				// What a busy reader takes in at a glance; quotations and lists count with it.
				for (const part of sentence.split(/(?<=[.?:;]) /u))
					expect(part.split(' ').length, part).toBeLessThanOrEqual(25);
			}
		}
	});
});

describe('the terms', () => {
	it('stand in alphabetical order, each once', () => {
		const names = helpTerms.map(({ term }) => term);
		expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')));
	});
	it('name sources that there are', () => {
		for (const { source } of helpTerms.flatMap((term) => term.sources))
			expect(sources[source]).toBeDefined();
	});
	it('have a source wherever letters stand for something national', () => {
		expect(helpTerms.filter(({ long, sources: refs }) => long && refs.length === 0)).toEqual([]);
	});
});

describe('looking for a word in the help', () => {
	it('finds everything when nothing is typed', () => {
		expect(helpMentioning(' ')).toEqual(help);
		expect(termsMentioning(helpTerms, '')).toEqual(helpTerms);
	});
	it('finds entries with all the words, in capitals or not, with either apostrophe', () => {
		const found = helpMentioning("PASSPHRASE can't").flatMap((part) => part.entries);
		expect(found).toEqual([]);
		const locked = helpMentioning('Passphrase locked').flatMap((part) => part.entries);
		expect(locked.map(({ topic }) => topic)).toEqual(['/bring-in']);
		expect(helpMentioning("browser's menu")[0]?.entries[0]?.topic).toBe('install');
	});
	it('leaves out parts in which nothing is found', () => {
		expect(helpMentioning('projector').map(({ id }) => id)).toEqual(['for-systems']);
	});
	it('finds a term by its letters, by what they stand for and by what is said of it', () => {
		const found = (typed: string) => termsMentioning(helpTerms, typed).map(({ term }) => term);
		expect(found('gpad')).toEqual(['GPAD']);
		expect(found('integrated care')).toEqual(['ICB']);
		expect(found('pharmacists')).toEqual(['ARRS']);
	});
});
