import { describe, expect, it } from 'vitest';
import { helpTopic } from './help-topic.ts';

describe('the topic of a page', () => {
	it('is its address without groups and parameters', () => {
		expect(helpTopic('/')).toBe('/');
		expect(helpTopic('/device')).toBe('/device');
		expect(helpTopic('/assessment/(judged)/results')).toBe('/assessment/results');
		expect(helpTopic('/assessment/section/[section]')).toBe('/assessment/section');
		expect(helpTopic('/network/(open)/hand-over')).toBe('/network/hand-over');
	});
	it('is the same for a page and what it shows one of', () => {
		expect(helpTopic('/assessment/(judged)/support/[offer]')).toBe('/assessment/support');
	});
	it('is the start page for an address of no page', () => {
		expect(helpTopic(null)).toBe('/');
	});
});
