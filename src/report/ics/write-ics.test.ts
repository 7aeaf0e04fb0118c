import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import type { Calendar, CalendarEvent } from '../calendar.ts';
import { writeIcs } from './write-ics.ts';

const event: CalendarEvent = {
	id: 'a1.telephony.call-back',
	on: '2026-07-01',
	title: 'Due: call back; by phone, always',
	says: 'Who: reception\nStatus: under way',
	remindDays: 7
};

const calendarOf = (events: readonly CalendarEvent[], title = 'Plan: Tŷ Gwyn'): Calendar => ({
	title,
	date: new Date('2026-03-14T23:30:00Z'),
	events
});

/** The calendar as another library reads it. */
const readBack = (calendar: Calendar) =>
	new ICAL.Component(ICAL.parse(writeIcs(calendar)) as unknown[]);
const eventsOf = (calendar: Calendar) =>
	readBack(calendar)
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));
/** Seconds from the start of the day to the reminder. */
const triggerOf = (remindDays: number) => {
	const [read] = eventsOf(calendarOf([{ ...event, remindDays }]));
	const trigger = read!.component.getFirstSubcomponent('valarm')!.getFirstProperty('trigger')!;
	return {
		related: trigger.getFirstParameter('related'),
		seconds: (trigger.getFirstValue() as unknown as ICAL.Duration).toSeconds()
	};
};

afterEach(() => vi.unstubAllEnvs());

describe('a calendar', () => {
	it('says what made it, what it is called, and bears no method', () => {
		const read = readBack(calendarOf([event], 'Plan; of "Tŷ Gwyn", \\ draft\nEND:VCALENDAR'));
		expect(read.getFirstPropertyValue('version')).toBe('2.0');
		expect(read.getFirstPropertyValue('prodid')).toBe(
			'-//Access Ready//Access improvement plan//EN'
		);
		// The reader knows neither property and leaves what it finds as it stands.
		for (const property of ['name', 'x-wr-calname'])
			expect(read.getFirstPropertyValue(property)).toBe(
				'Plan\\; of "Tŷ Gwyn"\\, \\\\ draft\\nEND:VCALENDAR'
			);
		expect(read.getFirstProperty('method')).toBeNull();
		expect(read.getAllSubcomponents('vevent')).toHaveLength(1);
	});

	it('is the same text again, in every zone and at any time', () => {
		const first = writeIcs(calendarOf([event]));
		vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
		for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
			vi.stubEnv('TZ', zone);
			expect(writeIcs(calendarOf([event]))).toBe(first);
		}
		vi.useRealTimers();
	});

	it('without events is an empty calendar', () => {
		expect(eventsOf(calendarOf([]))).toEqual([]);
	});
});

describe('an event', () => {
	it('is a whole day, whatever the zone, and leaves it free', () => {
		const [read] = eventsOf(calendarOf([event]));
		expect(read!.startDate.isDate).toBe(true);
		expect(read!.startDate.toString()).toBe('2026-07-01');
		expect(read!.endDate.toString()).toBe('2026-07-02');
		expect(read!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});

	it('keeps its words and its name, and bears the date of the calendar', () => {
		const [read] = eventsOf(calendarOf([event]));
		expect(read).toMatchObject({
			uid: 'a1.telephony.call-back@access-ready',
			summary: event.title,
			description: event.says
		});
		expect(String(read!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-14T23:30:00Z');
	});

	it('of a later file counts as the newer version', () => {
		const later = { ...calendarOf([event]), date: new Date('2026-03-14T23:31:00Z') };
		expect(eventsOf(later)[0]!.sequence).toBe(eventsOf(calendarOf([event]))[0]!.sequence + 1);
		expect(eventsOf(later)[0]!.uid).toBe(eventsOf(calendarOf([event]))[0]!.uid);
	});

	it('has nothing but its end after its reminder', () => {
		expect(writeIcs(calendarOf([event]))).toMatch(/END:VALARM\r\nEND:VEVENT\r\n/u);
	});

	it.each([0, 1, 7, 30])('reminds %i days before, at 9 in the morning', (days) => {
		expect(triggerOf(days)).toEqual({ related: 'START', seconds: (9 - 24 * days) * 3600 });
	});

	it('on a day that does not exist is refused', () => {
		expect(() => writeIcs(calendarOf([{ ...event, on: 'soon' }]))).toThrow();
	});
});

describe('lines', () => {
	it('end in CR LF and are no longer than 75 octets, in any script', () => {
		const text = writeIcs(calendarOf([{ ...event, says: fiveScriptNotes(5, 2000).join('\n') }]));
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
		expect(text).not.toMatch(/\p{Surrogate}/u);
	});
});

describe('text of a user', () => {
	/** Control characters, the other ends of lines, halves of characters, two that XML leaves out. */
	const CHANGED = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

	it('comes back whole, whatever it is, and makes no property of its own', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc.stringMatching(/^[\\;,:\nnN" \t]{1,12}$/u)
		);
		// The signs that are not kept as they stand have the next test.
		const words = text.map((each) => `${each.replace(CHANGED, '')}.`);
		fc.assert(
			fc.property(words, words, words, (title, says, id) => {
				const [read, ...others] = eventsOf(calendarOf([{ ...event, title, says, id }], title));
				expect(read).toMatchObject({ summary: title, description: says });
				expect(decodeURIComponent(read!.uid)).toBe(`${id}@access-ready`);
				expect(others).toEqual([]);
			})
		);
	});

	it('keeps its lines, however they were broken, and marks what iCalendar cannot hold', () => {
		const [read] = eventsOf(calendarOf([{ ...event, says: 'a\r\nb\rc\vd\u2028e\0f\ud83d' }]));
		expect(read!.description).toBe('a\nb\nc\nd\ne\ufffdf\ufffd');
	});

	it('of 2,000 characters in 60 notes and five scripts comes back whole', () => {
		const notes = fiveScriptNotes(60, 2000);
		const read = eventsOf(
			calendarOf(notes.map((says, at) => ({ ...event, id: String(at), says })))
		);
		expect(read.map(({ description }) => description)).toEqual(notes);
	});
});
