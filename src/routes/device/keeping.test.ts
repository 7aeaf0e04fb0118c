import { describe, expect, it } from 'vitest';
import { canBeAsked, clearsUnvisited, isInstalled, keepingOf } from './keeping.ts';

const showing = (mode: string) => (query: string) => ({ matches: query.includes(`: ${mode})`) });
const inTab = showing('browser');
const answering = (now: boolean | Error) => ({
	navigator: {
		storage: {
			persist: () => undefined,
			persisted: () => (now instanceof Error ? Promise.reject(now) : Promise.resolve(now))
		}
	}
});

describe('what is said of keeping', () => {
	it('speaks of seven days in Safari on a Mac, and on an iPhone or iPad, in a tab', () => {
		const mac = { GestureEvent: () => undefined, navigator: {}, matchMedia: inTab };
		const iPad = { ...mac, navigator: { standalone: false } };
		expect(clearsUnvisited(mac)).toBe(true);
		expect(clearsUnvisited(iPad)).toBe(true);
		expect(clearsUnvisited({ navigator: { standalone: false } })).toBe(true);
	});

	it('does not speak of it in other browsers, nor where the app is installed', () => {
		expect(clearsUnvisited({ navigator: {}, matchMedia: inTab })).toBe(false);
		expect(
			clearsUnvisited({ GestureEvent: () => undefined, navigator: { standalone: true } })
		).toBe(false);
		expect(
			clearsUnvisited({ GestureEvent: () => undefined, matchMedia: showing('standalone') })
		).toBe(false);
	});

	it('knows an installed app by how it is shown', () => {
		for (const mode of ['standalone', 'fullscreen', 'minimal-ui'])
			expect(isInstalled({ matchMedia: showing(mode) })).toBe(true);
		expect(isInstalled({ matchMedia: inTab })).toBe(false);
		expect(isInstalled({})).toBe(false);
	});

	it('tells agreed, refused, not asked and cannot be asked apart', async () => {
		expect(await keepingOf(answering(true), undefined)).toBe('granted');
		expect(await keepingOf(answering(false), true)).toBe('granted');
		expect(await keepingOf(answering(false), false)).toBe('refused');
		expect(await keepingOf(answering(false), undefined)).toBe('notAsked');
		expect(await keepingOf({ navigator: { storage: {} } }, undefined)).toBe('cannotBeAsked');
		expect(await keepingOf({}, undefined)).toBe('cannotBeAsked');
	});

	it('goes by what was answered where the browser fails to tell', async () => {
		expect(await keepingOf(answering(new Error('no')), false)).toBe('refused');
		expect(canBeAsked(answering(false))).toBe(true);
	});
});
