import { expect, it } from 'vitest';
import { codePath } from './code-path.ts';

it('each run of dark modules is one rectangle', () => {
	expect(codePath([[true, true, false, true]])).toBe('M0 0h2v1H0zM3 0h1v1H3z');
});

it('rows stand under each other, and a light one draws nothing', () => {
	expect(codePath([[false], [false, true], [true]])).toBe('M1 1h1v1H1zM0 2h1v1H0z');
});

it('no modules are an empty path', () => {
	expect(codePath([])).toBe('');
});
