import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '#base';
import type { Calendar, CalendarEvent } from '../calendar.ts';
import { writable } from '../writable.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const REMIND_AT = 9 * HOUR;

/**
 * Writes the calendar as iCalendar (RFC 5545): each entry an all-day event on its date, in whatever
 * zone it is read, that leaves the day free and reminds at 9 in the morning. The same calendar gives
 * the same text on every device. Throws when a date does not exist.
 *
 * It bears no METHOD: with one it would be an invitation (RFC 5546), which needs an organiser's
 * address, and there is none. Nor does it say a language: the words are the user's, in any.
 */
export function writeIcs({ title, date, events }: Calendar): string {
	const calendar = ical({
		prodId: { company: 'Access Ready', product: 'Access improvement plan', language: 'EN' },
		// The library writes the name as it is handed over.
		name: escaped(writable(title))
	});
	for (const event of events)
		calendar
			.createEvent(eventOf(event, date))
			.createAlarm(reminder(event))
			// Not among the options of a new one, where the library passes it over.
			.relatesTo(ICalAlarmRelatesTo.start);
	return `${calendar.toString()}\r\n`;
}

function eventOf({ id, on, title, says }: CalendarEvent, stamp: Date) {
	return {
		id: `${encodeURIComponent(writable(id))}@access-ready`,
		// Later files must count as newer versions of the same entry; minutes fit for 4,000 years.
		sequence: Math.floor(stamp.getTime() / 60_000),
		stamp,
		allDay: true,
		start: startOf(on),
		end: new Date(startOf(on).getTime() + DAY * 1000),
		summary: writable(title),
		description: writable(says),
		transparency: ICalEventTransparency.TRANSPARENT
	};
}

/** Counted back from the start of the day: one day before at 9 is 15 hours before. */
const reminder = ({ remindDays }: CalendarEvent) => ({
	type: ICalAlarmType.display,
	trigger: remindDays * DAY - REMIND_AT
});

const startOf = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

const escaped = (text: string): string =>
	text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
