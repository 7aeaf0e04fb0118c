import {
	evidenceIndexDocument,
	networkDeclarationDocument,
	networkPlanDocument,
	networkWorkbook,
	type NetworkReportInput
} from '#report';
import type { Network, Statuses } from '#networks';
import { describe, expect, it } from 'vitest';
import { documentText, workbookText } from '../../../tests/builders/document-text.ts';
import {
	exampleMember,
	exampleNetwork,
	exampleReceived
} from '../../../tests/builders/networks.ts';
import { allMet, networkInput } from '../../../tests/builders/network-report.ts';

const MADE = '2026-03-02T09:00:00.000Z';
const components = (telephony: 'met' | 'notMet' | 'notKnown'): Statuses['components'] => ({
	'caip-2024-25/telephony': telephony,
	'caip-2024-25/online': 'met',
	'caip-2024-25/navigation': 'met'
});
/** Practice A with its file, B of which the status was only stated, and no file of any other. */
const network = (
	telephony: Parameters<typeof components>[0],
	practices = 2,
	madeAt = MADE
): Network =>
	exampleNetwork(practices, {
		oldAfterWeeks: 8,
		members: Array.from({ length: practices }, (_, at) => ({
			...exampleMember(at),
			...(at === 1 && {
				statuses: {
					madeAt,
					statedAt: '2026-03-15T09:00:00.000Z',
					components: components(telephony)
				}
			})
		}))
	});
const of = (...given: Parameters<typeof network>): NetworkReportInput =>
	networkInput(network(...given), [exampleReceived(0, allMet())]);

const STATED = 'Detail not shared; status as the network stated on 15 March 2026';

describe('a practice whose detail is not shared', () => {
	it('is said to be so in the plan, with the status and when it was stated', () => {
		const text = documentText(networkPlanDocument(of('met', 3)));
		expect(text).toContain('3; files of 1 have come; of 1 only the status was stated');
		expect(text).toContain('Detail not shared by Example Practice B: the status of each component');
		expect(text).toContain('No file has come from Example Practice C.');
		expect(text).toContain(`Example Practice B (A10002) | ${STATED}`);
		expect(text).toContain('Status only, with a network’s file | all detail');
		expect(text).toContain('where a practice’s detail is not shared, its status is as the network');
		expect(text).toContain('Detail not shared: A practice did not agree');
		expect(text).toContain('The practice’s detail is not shared.');
		expect(text).not.toMatch(/No file has come from[^.]*Practice B/u);
	});

	it('has no figures, and it is said why', () => {
		const input = networkInput(network('met', 3), [exampleReceived(0)]);
		expect(documentText(networkPlanDocument(input))).toContain(
			'Not shared: Example Practice B. No file: Example Practice C.'
		);
	});

	it('is told apart in the counts of gaps', () => {
		const text = documentText(networkPlanDocument(of('met')));
		expect(text).toContain('; the detail of 1 is not shared. A gap of one practice alone');
	});

	it('counts in a declaration, and the sheet says that its answers are not here', () => {
		const text = documentText(networkDeclarationDocument(of('met')));
		expect(text).toContain(
			'Every member practice meets it (2 of 2); the answers of Example Practice B are not here, and their status is as the network stated it.'
		);
	});

	it('blocks a declaration by what was stated', () => {
		expect(documentText(networkDeclarationDocument(of('notMet')))).toContain(
			'1 of 2 practices meet it, and every member practice must. Why: stated as not met in Example Practice B.'
		);
		const text = documentText(networkDeclarationDocument(of('notKnown')));
		expect(text).toContain('Why: stated as not known yet in Example Practice B.');
		expect(text).toContain(`Not known yet. ${STATED}`);
		expect(text).toContain('Ask the practice');
	});

	it('is old when the file is that its status rests on', () => {
		const text = documentText(networkDeclarationDocument(of('met', 2, '2025-11-03T09:00:00.000Z')));
		expect(text).toContain('At least 8 weeks old: the file of Example Practice B.');
		expect(text).toContain(`${STATED}, 19 weeks old`);
	});

	it('has no references in the evidence index', () => {
		const text = documentText(evidenceIndexDocument(of('met')));
		expect(text).toContain(`Not shared |  | ${STATED}`);
		expect(documentText(networkDeclarationDocument(of('met')))).toContain('Not shared: 1');
	});

	it('has its statuses in the workbook, and no criterion', () => {
		const text = workbookText(networkWorkbook(of('notMet')));
		expect(text).toContain(
			'| Example Practice B | A10002 | Status only | 2026-03-02 | 2 |  | 2026-03-15 |  | all detail | No |  | Not met | Met | Met |'
		);
		expect(text).toMatch(
			/Example Practice B \| A10002 \| [^|]+ \| T1 \|[^|]+\| Yes \| Not shared \|/u
		);
		expect(text).toContain('Detail not shared | The status of each component');
	});
});
