import { networkDeclarationDocument, type Block, type NetworkDeclarationInput } from '#report';
import { claimKey, type Claim, type Network, type Received } from '#networks';
import type { Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answer, answers, chose } from '../../../tests/builders/answers.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import {
	allMet,
	everything,
	mixedNetwork,
	networkInput
} from '../../../tests/builders/network-report.ts';
import { caip202324 } from '../../scoring/schemes/caip-2023-24.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { caip202526 } from '../../scoring/schemes/caip-2025-26.ts';
import { contract202627 } from '../../scoring/schemes/contract-2026-27.ts';

const sheet = (
	network: Network,
	received: readonly Received[],
	rest: Partial<NetworkDeclarationInput> & { readonly scheme?: Scheme } = {}
) =>
	networkDeclarationDocument({
		component: 'telephony',
		...networkInput(network, received, rest),
		...rest
	}).blocks;

const texts = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const valuesOf = (blocks: readonly Block[], term: string) =>
	blocks
		.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
		.flatMap((fact) => (fact.term === term ? [fact.value] : []));
const rowsOf = (blocks: readonly Block[], caption: string) =>
	blocks.flatMap((block) =>
		block.kind === 'table' && block.caption.startsWith(caption)
			? block.rows.map((row) => row.map(({ text }) => text))
			: []
	);

const claimed = (claim: Claim) => ({ claims: { [claimKey(caip202425.id, 'telephony')]: claim } });
const bothMet = [exampleReceived(0, allMet()), exampleReceived(1, allMet())];
const inYear = { date: '2025-02-03T09:00:00.000Z' };

describe('the top of the sheet', () => {
	it('says that every practice meets it, and that the clinical director decides', () => {
		const blocks = sheet(exampleNetwork(2), bothMet, inYear);
		expect(texts(blocks)[0]).toBe(
			'All criteria that decide are met in the answers of every member practice (2 of 2). Whether to declare is for the clinical director.'
		);
		expect(texts(blocks).join(' ')).not.toContain('Not to be signed');
		expect(rowsOf(blocks, 'What keeps')).toEqual([]);
	});

	it('says plainly that it may not be declared, and why, when one practice is not met', () => {
		const notMet = exampleReceived(1, {
			...allMet(),
			...answers({ 'telephony.call-back': 'no', 'telephony.data-notice': 'notKnown' })
		});
		const blocks = sheet(exampleNetwork(2), [bothMet[0]!, notMet], inYear);
		expect(texts(blocks)[0]).toBe(
			'This component may not be declared on these answers: 1 of 2 practices meet it, and every member practice must. Why: not met in Example Practice B.'
		);
		expect(texts(blocks).at(-2)).toMatch(
			/^Not to be signed on these answers: the top of this sheet says why\. By signing, /u
		);
		expect(rowsOf(blocks, 'What keeps')).toEqual([
			[
				'Example Practice B (A10002)',
				'T1: Not met\nT2: Not known yet',
				'TEL-03 to Yes\nTEL-04 to Yes'
			]
		]);
	});

	it('one missing file is enough, and it is asked for', () => {
		const blocks = sheet(exampleNetwork(2), [bothMet[0]!], inYear);
		expect(texts(blocks)[0]).toContain('Why: no file from Example Practice B.');
		expect(rowsOf(blocks, 'What keeps')).toEqual([
			['Example Practice B (A10002)', 'No file has come', 'Ask the practice for its file']
		]);
		expect(rowsOf(blocks, 'Which practice')[1]).toEqual([
			'Example Practice B (A10002)\nNo file',
			'No file',
			'No file',
			'No file'
		]);
	});

	it('what is not known keeps it back as well', () => {
		const open = exampleReceived(0, answers({ 'telephony.cloud': 'yes' }));
		expect(texts(sheet(exampleNetwork(1), [open]))[0]).toContain(
			'Why: not known yet in Example Practice A.'
		);
	});

	it('of a network without practices nothing may be declared', () => {
		expect(texts(sheet(exampleNetwork(0), []))[0]).toBe(
			'This component may not be declared on these answers: the network has no member practices yet.'
		);
	});

	it('warns of old files even when all is met', () => {
		const [first, second] = bothMet;
		const old = { ...second!, madeAt: '2025-10-06T09:00:00.000Z' };
		expect(texts(sheet(exampleNetwork(2, { oldAfterWeeks: 8 }), [first!, old]))).toContain(
			'At least 8 weeks old: the file of Example Practice B. Ask whether it still holds before anything is signed.'
		);
	});

	it('of a year that is past says so', () => {
		expect(texts(sheet(exampleNetwork(2), bothMet)).join(' ')).toContain(
			'The year ended on 31 March 2025'
		);
		expect(texts(sheet(exampleNetwork(2), bothMet, inYear)).join(' ')).not.toContain(
			'The year ended'
		);
	});
});

describe('what the network did', () => {
	const did = (claim: Claim, received = bothMet) =>
		sheet(exampleNetwork(2, claimed(claim)), received);

	it('stands on the sheet, with its note only where notes are wanted', () => {
		const declared = did({ state: 'declared', date: '2024-11-04', note: 'By e-mail' });
		expect(valuesOf(declared, 'What the network did')).toEqual(['Declared on 4 November 2024']);
		expect(valuesOf(declared, 'Note on it')).toEqual(['By e-mail']);
		expect(texts(declared).join(' ')).not.toContain('It was declared');
		const network = exampleNetwork(2, claimed({ state: 'undecided', note: 'By e-mail' }));
		const bare = sheet(network, bothMet, { options: { ...everything, notes: false } });
		expect(valuesOf(bare, 'What the network did')).toEqual(['Not decided yet']);
		expect(valuesOf(bare, 'Note on it')).toEqual([]);
		expect(valuesOf(sheet(exampleNetwork(2), bothMet), 'What the network did')).toEqual([
			'Not decided yet'
		]);
	});

	it('is held against the answers when it was declared and is not met', () => {
		const says = (claim: Claim) => texts(did(claim, [bothMet[0]!])).join(' ');
		expect(says({ state: 'declared', date: '2024-11-04', note: '' })).toContain(
			'It was declared on 4 November 2024, yet these answers do not show it met in every practice.'
		);
		const undated = did({ state: 'declared', note: '' }, [bothMet[0]!]);
		expect(texts(undated).join(' ')).toContain('It was declared, yet');
		expect(valuesOf(undated, 'What the network did')).toEqual(['Declared, no date given']);
	});

	it('chosen not to claim is a state of its own', () => {
		const blocks = did({ state: 'notClaiming', note: '' });
		expect(texts(blocks)).toContain('The network has chosen not to claim this component.');
		expect(valuesOf(blocks, 'What the network did')).toEqual(['Chosen not to claim']);
	});
});

describe('the facts', () => {
	it('reckon the amount by the network’s own population: 50,000 people at £1.392, a third of it', () => {
		const blocks = sheet(exampleNetwork(2), bothMet);
		expect(valuesOf(blocks, 'Adjusted population of the PCN')).toEqual([
			'50,000 people, as on 1 January 2024'
		]);
		expect(valuesOf(blocks, 'Amount')).toEqual([
			'£23,200.00, which is 1/3 of the whole. A maximum, if the commissioner accepts.'
		]);
		expect(valuesOf(blocks, 'Rate for the year')[0]).toMatch(/^£1\.392 a head; \[1\]/u);
	});

	it('leave to be filled in what is not there', () => {
		const blocks = sheet(exampleNetwork(1, { populations: [], code: '', icb: '' }), []);
		expect(valuesOf(blocks, 'Amount')[0]).toMatch(/^To be filled in: rate × population × 1\/3/u);
		expect(valuesOf(blocks, 'PCN and its code')).toEqual([
			'Example Network; code: to be filled in'
		]);
		expect(valuesOf(blocks, 'Integrated care board')).toEqual(['To be filled in']);
	});

	it('bear what is not confirmed, and that names are hidden', () => {
		const blocks = sheet(exampleNetwork(1), [], {
			scheme: caip202526,
			component: 'mgpa',
			options: { ...everything, hidden: true }
		});
		expect(valuesOf(blocks, 'Unconfirmed')).toHaveLength(1);
		expect(valuesOf(blocks, 'Names')).toEqual(['Aliases stand for the names of practices']);
	});
});

describe('the practices', () => {
	it('each stand with the day of their file and of the latest answer that decides', () => {
		const later = answer('telephony.call-back', chose('yes'), {
			answeredAt: '2026-03-05T09:00:00.000Z'
		});
		const received = exampleReceived(0, { ...allMet(), 'telephony.call-back': later });
		expect(rowsOf(sheet(exampleNetwork(1), [received]), 'Which practice')).toEqual([
			[
				'Example Practice A (A10001)\nFile of 9 March 2026',
				'Met\n5 March 2026',
				'Met\n2 March 2026',
				'Met\n2 March 2026'
			]
		]);
		expect(rowsOf(sheet(exampleNetwork(1), [received]), 'What Better')[0]?.[2]).toBe(
			'1 of 1 practices'
		);
	});

	it('without an answer have no day', () => {
		const received = exampleReceived(0, {});
		expect(rowsOf(sheet(exampleNetwork(1), [received]), 'Which practice')[0]?.[1]).toBe(
			'Not known yet'
		);
	});
});

describe('the evidence list', () => {
	const listed = (notes: boolean) =>
		rowsOf(
			sheet(...mixedNetwork(), { options: { ...everything, notes } }),
			'References to evidence'
		).map(([, text]) => text);

	it('names who gave which reference, and counts who has none and why', () => {
		expect(listed(true)[0]).toBe(
			[
				'Example Practice A: Contract with the supplier, folder “Phones”',
				'Example Practice B: Supplier contract; shared drive “Phones”',
				'Left out by the practice: 1; No file: 1 (practices)',
				'Usual: Telephony contract: supplier, start date and sites; Go-live email from the supplier'
			].join('\n')
		);
	});

	it('without notes counts them and leads to the index', () => {
		expect(listed(false)[0]).toMatch(
			/^Given by 2 of 4 practices; listed in the evidence index\nUsual: /u
		);
	});

	it('does not say what is usual once all have given theirs', () => {
		const [row] = rowsOf(
			sheet(exampleNetwork(1), [exampleReceived(0, allMet())]),
			'References to evidence'
		);
		expect(row?.[1]).toBe('Example Practice A: Supplier contract; shared drive “Phones”');
	});
});

describe('the document', () => {
	it('has a sheet for each component, each but the first on a page of its own', () => {
		const { blocks } = networkDeclarationDocument(networkInput(...mixedNetwork()));
		expect(
			blocks.flatMap((block) =>
				block.kind === 'heading' && block.level === 1 ? [[block.text, block.newPage ?? false]] : []
			)
		).toEqual([
			['Better digital telephony', false],
			['Simpler online requests', true],
			['Faster care navigation, assessment and response', true],
			['Sources', false]
		]);
		expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(3);
	});

	it('has nothing to declare under a scheme that pays for nothing', () => {
		const input = networkInput(exampleNetwork(1), [], { scheme: contract202627 });
		expect(networkDeclarationDocument(input).blocks).toEqual([
			{
				kind: 'paragraph',
				text: `Nothing is declared for payment under ${contract202627.title}.`
			}
		]);
	});

	it('names no sum where the payment is not shared out, or where there is none', () => {
		const none = ['No sum of its own is named for this part: the commissioner says what is paid.'];
		const experience = { scheme: caip202324, component: 'experience' };
		expect(valuesOf(sheet(exampleNetwork(1), [], experience), 'Amount')).toEqual(none);
		const { money: _, ...unpaid } = caip202425;
		expect(valuesOf(sheet(exampleNetwork(1), [], { scheme: unpaid }), 'Amount')).toEqual(none);
	});

	it('is never taken for an official form', () => {
		const of = (example: boolean) =>
			networkDeclarationDocument(networkInput(exampleNetwork(1, { example }), []));
		expect(of(true).stamp).toBe('Example: made up · Not an official form');
		expect(of(false).stamp).toBe('Not an official form');
		expect(of(false).footer).toContain('not an official form, and not an official NHS product');
	});
});
