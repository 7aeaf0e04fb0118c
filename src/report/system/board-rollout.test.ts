import { CHECKLIST, figureFrom } from '#systems';
import { describe, expect, it } from 'vitest';
import { captions, headings, items, rows, texts, values } from '../../../tests/builders/blocks.ts';
import {
	boardPart,
	counted,
	exampleTables,
	nothingYet,
	typedSystem
} from '../../../tests/builders/board-report.ts';

const final = { draft: false, notes: false };

describe('work between practices and hospitals', () => {
	it('has the four areas with what was done and who raised them', () => {
		const blocks = boardPart('interface');
		expect(headings(blocks, 2).map((text) => text.replace(/ \[.*/u, ''))).toEqual([
			'Onward referral',
			'Complete care',
			'Call and recall',
			'Points of contact',
			'What practices told the ICB'
		]);
		expect(texts(blocks)).toContain('Agreed with both trusts.');
		expect(texts(blocks)).toContain('Raised by 3 of the 4 practices that say what they raised.');
		expect(texts(blocks)).toContain('Raised by 0 of the 4 practices that say what they raised.');
		expect(texts(boardPart('interface', { tables: nothingYet })).join()).not.toContain('Raised by');
	});

	it('counts the trusts as typed, each with its source, or says that it is not known', () => {
		const facts = boardPart('interface').flatMap((block) =>
			block.kind === 'facts' ? block.facts.map(({ value }) => value) : []
		);
		expect(facts).toEqual([
			'2 (ICB list of providers, 1 March 2026)',
			'Not known',
			'1 of 2 (day and source not given)'
		]);
	});
});

describe('website audits and online registration', () => {
	it('say how many practices with a file say yes, and what the others say', () => {
		const [, count, basis] = texts(boardPart('websites'));
		expect(count).toMatch(
			/^WEB-01: .+\? 3 of 6 practices with a file say yes \(1 partly, 1 no, 1 not known yet\)\.$/u
		);
		expect(basis).toBe(
			'From the files of 6 of 8 practices. Of 1 more only the status is known, as its network stated it. Made from 3 November 2025 to 9 March 2026. Nothing is known of 1 without a file.'
		);
		expect(items(boardPart('websites'))[0]).toContain('Met well: 120 criteria, from 3 practices');
	});

	it('stand beside the national mark of the letter', () => {
		expect(texts(boardPart('registration'))[1]).toContain('by 31 December 2024. [');
	});

	it('say when nobody has said anything', () => {
		const tables = exampleTables({
			questions: { 'registration.online': counted({ yes: 6 }) }
		});
		expect(texts(boardPart('registration', { tables }))[2]).toMatch(
			/^REG-01: .+\? 6 of 6 practices with a file say yes\.$/u
		);
		expect(texts(boardPart('registration', { tables: nothingYet }))[2]).toMatch(
			/^REG-01: .+\? No practice’s file is here\.$/u
		);
	});
});

describe('the checklist', () => {
	it('has every item, with status, date and what was noted', () => {
		const blocks = boardPart('checklist');
		const all = captions(blocks).flatMap((caption) => rows(blocks, caption));
		expect(all).toHaveLength(CHECKLIST.length);
		expect(all[4]?.slice(1)).toEqual([
			'Under way',
			'30 June 2026, own date',
			'Reported on 20 November 2025\nNext report 21 May 2026\nForty sites audited by the support unit.\nAudit log, shared drive'
		]);
		expect(all[1]?.slice(1)).toEqual(['Nothing noted', 'No day named', '']);
		expect(all[8]?.slice(1, 3)).toEqual(['Done', '30 June 2023 (past)']);
	});

	it('has no notes and evidence when they are not wanted', () => {
		const blocks = boardPart('checklist', { options: final });
		expect(rows(blocks, 'The twenty actions for ICBs of 2023 [1]')[4]?.[3]).toBe(
			'Reported on 20 November 2025\nNext report 21 May 2026'
		);
	});

	it('is counted in the summary, after what practices and networks did', () => {
		expect(items(boardPart('summary')).at(-1)).toBe(
			`Of ${String(CHECKLIST.length)} items of the checklist: ${String(CHECKLIST.length - 3)} nothing noted, 0 not started, 1 under way, 1 done, 1 not for us.`
		);
	});
});

describe('the whole system', () => {
	const system = typedSystem();
	const typed = { ...system, figures: { ...system.figures, practices: 41 } };
	const says =
		'6 of the 41 practices in the whole system (day and source not given) have a file here.';

	it('stands beside the files that are here, in short and where the report says what it rests on', () => {
		expect(items(boardPart('summary', { system: typed }))).toContain(says);
		expect(texts(boardPart('basis', { system: typed }))[0]).toContain(says);
		const from = { ...typed, texts: { ...typed.texts, [figureFrom('practices')]: 'own list' } };
		expect(items(boardPart('summary', { system: from })).join()).toContain('(own list)');
	});

	it('is not spoken of where nobody counted it, or only a part was looked at', () => {
		expect(items(boardPart('summary', { system })).join()).not.toContain('whole system');
		const part = boardPart('summary', { system: typed, filter: 'supplier Acme' });
		expect(items(part).join()).not.toContain('whole system');
	});
});

it('the summary says how many practices meet each component, and how many networks declared it', () => {
	expect(items(boardPart('summary')).join('\n')).toMatch(
		/Better digital telephony: met by 5 of 8 practices; declared by \d of 3 networks/u
	);
	const tables = { ...nothingYet, networks: exampleTables().networks };
	expect(items(boardPart('summary', { tables })).join()).not.toContain('met by');
});

describe('what it rests on', () => {
	it('says which networks and files there are, and when only a part was looked at', () => {
		const blocks = boardPart('basis', { filter: 'supplier Acme' });
		expect(texts(blocks)).toContain('Only a part of the system was looked at: supplier Acme.');
		expect(values(blocks, 'Practices of which nothing has come')).toEqual(['1']);
		expect(rows(blocks, 'Networks and their files')).toEqual([
			['East Network (U12345)', '3 of 4 practices', '3 November 2025 to 9 March 2026'],
			['North Network', '3 of 4 practices', '3 November 2025 to 9 March 2026'],
			['South Network', '0 of 1 practice; there may be more', 'No file']
		]);
		const nothing = boardPart('basis', { tables: nothingYet });
		expect(values(nothing, 'Files made')).toEqual(['Not known']);
		expect(captions(nothing)).toEqual([]);
	});

	it('names practices as they wish to be shown', () => {
		expect(rows(boardPart('practices'), 'Practices and their files')).toEqual([
			['East Network', 'Elm Practice (A10001)', 'File of 9 March 2026'],
			['East Network', 'Not named', 'File of 3 November 2025, 19 weeks old'],
			['North Network', 'Oak Practice', 'Status only, of 9 March 2026'],
			['South Network', 'Pine Practice', 'No file']
		]);
		expect(texts(boardPart('practices', { tables: nothingYet }))).toEqual([
			'No practice is on this device yet.'
		]);
		const orphan = exampleTables({ networks: [] });
		expect(
			rows(boardPart('practices', { tables: orphan }), 'Practices and their files')[0]?.[0]
		).toBe('network-1');
	});
});
