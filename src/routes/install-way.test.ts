import { describe, expect, it } from 'vitest';
import { installWay, type Surroundings } from './install-way.ts';

const MAC =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';
const here = (given: Partial<Surroundings>): Surroundings => ({
	standalone: false,
	offered: false,
	userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/153.0',
	touches: 0,
	...given
});

describe('the way to install the app', () => {
	it('is a button where the browser offers it', () => {
		expect(installWay(here({ offered: true }))).toBe('button');
	});
	it('is the Home Screen on an iPhone, and on an iPad that calls itself a Mac', () => {
		expect(installWay(here({ userAgent: IPHONE, touches: 5 }))).toBe('homeScreen');
		expect(installWay(here({ userAgent: MAC, touches: 5 }))).toBe('homeScreen');
	});
	it('is not told where there is none, as on a Mac or in Firefox', () => {
		expect(installWay(here({ userAgent: MAC }))).toBeUndefined();
		expect(installWay(here({}))).toBeUndefined();
	});
	it('is not told where the app is installed already', () => {
		expect(installWay(here({ standalone: true, offered: true }))).toBeUndefined();
		expect(installWay(here({ standalone: true, userAgent: IPHONE }))).toBeUndefined();
	});
});
