import type { FileState } from '#collation';
import type { Received } from '#networks';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import {
	cellOf,
	fileSentences,
	fileTagOf,
	listed,
	membersErrorInWords,
	networkCodeErrorInWords,
	pastedFaultInWords,
	practicesInWords
} from './network-words.ts';

const received: Received = {
	network: 'pcn',
	assessment: assessment(),
	snapshots: [],
	madeAt: '2026-11-01T12:00:00.000Z',
	receivedAt: '2026-11-02T12:00:00.000Z',
	route: 'qr',
	file: '',
	leftOut: [],
	decidingOnly: false,
	onward: false
};
const here = (rest: Partial<Received> = {}, weeks = 1): FileState => ({
	kind: 'here',
	received: { ...received, ...rest },
	weeks,
	old: weeks > 12
});
const missing: FileState = { kind: 'missing' };
const statusOnly = (weeks = 1): FileState => ({
	kind: 'statusOnly',
	madeAt: '2026-11-01T12:00:00.000Z',
	statedAt: '2026-11-05T12:00:00.000Z',
	weeks,
	old: weeks > 12
});

describe('the file of a practice', () => {
	it('is missing, here or old, in words and by a mark of its own', () => {
		const tags = [missing, here(), here({}, 13), statusOnly()].map(fileTagOf);
		expect(tags.map(({ says }) => says)).toEqual([
			'File missing',
			'File is here',
			'File is 13 weeks old',
			'Status only'
		]);
		expect(tags.map(({ short }) => short)).toEqual([
			'No file',
			'Here',
			'13 weeks old',
			'Status only'
		]);
		expect(new Set(tags.map(({ mark }) => mark)).size).toBe(4);
		expect(fileTagOf(statusOnly(13))).toMatchObject({
			says: 'Status only, 13 weeks old',
			tone: 'old'
		});
	});

	it('says when and how it came, and what the practice left out', () => {
		expect(fileSentences(missing)).toEqual([]);
		expect(fileSentences(here())).toEqual([
			'Made on 1 November 2026, came on 2 November 2026 by QR code.'
		]);
		expect(
			fileSentences(
				here({ leftOut: ['notes', 'names', 'plan'], decidingOnly: true, onward: true })
			).slice(1)
		).toEqual([
			'Summary only: it holds the answers that decide components. All others are not known here.',
			'The practice left out notes, names of people and the plan.',
			'It agreed that its detail goes on to the ICB.'
		]);
	});

	it('is not here where the network stated the status alone, and when it did is said', () => {
		expect(fileSentences(statusOnly())).toEqual([
			'Detail not shared; status as the network stated on 5 November 2026, by the practice’s file of 1 November 2026.',
			'Criteria and answers are not known here.'
		]);
		expect(cellOf(statusOnly(), 'met').says).toBe('Met');
		expect(cellOf(statusOnly(), 'notShared').says).toBe('Not shared');
	});

	it('that is missing stands in tables apart from what is not known', () => {
		expect(cellOf(missing, 'notKnown').says).toBe('File missing');
		expect(cellOf(here(), 'notKnown').says).toBe('Not known yet');
	});
});

describe('lists and counts', () => {
	it('read as one would say them', () => {
		expect(listed([])).toBe('');
		expect(listed(['a'])).toBe('a');
		expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
		expect(practicesInWords(1)).toBe('1 practice');
		expect(practicesInWords(6200)).toBe('6,200 practices');
	});
});

describe('what went wrong', () => {
	it('has a sentence of its own that says what to do', () => {
		const sentences = [
			membersErrorInWords({ kind: 'empty' }, 'U12345'),
			membersErrorInWords({ kind: 'tooLarge', size: 2, most: 1 }, 'U12345'),
			membersErrorInWords({ kind: 'unknownLayout', expected: ['A'], found: [] }, 'U12345'),
			membersErrorInWords({ kind: 'unknownLayout', expected: ['A'], found: ['B'] }, 'U12345'),
			membersErrorInWords({ kind: 'namesNoNetworks' }, 'U12345'),
			membersErrorInWords({ kind: 'noSuchNetwork', networks: 1200 }, 'U12345'),
			networkCodeErrorInWords({ kind: 'networkCodeForm' })
		];
		expect(new Set(sentences).size).toBe(sentences.length);
		expect(sentences[3]).toContain('found B');
		expect(sentences[5]).toContain('1,200 networks, but none called U12345');
	});

	it('in a pasted list names the line', () => {
		expect(
			pastedFaultInWords({ line: 3, text: 'x'.repeat(50), error: { kind: 'odsForm' } })
		).toContain('Line 3 (“xxxxx');
		expect(pastedFaultInWords({ line: 1, text: 'A12345', error: { kind: 'nameMissing' } })).toBe(
			'Line 1 (“A12345”): there is no practice name'
		);
		expect(
			pastedFaultInWords({ line: 1, text: 'x', error: { kind: 'nameTooLong', most: 300 } })
		).toContain('too long');
	});
});
