import type { Assessment } from '#assessments';
import { writeEnvelope, type EnvelopeContent } from '#exchange';
import { SHARES, newMember, newNetwork, type Network } from '#networks';
import { exampleReceived, mixedAnswers } from '../builders/networks.ts';
import { sampleWhole } from '../builders/sample-envelopes.ts';

const MADE_AT = '2026-11-22T08:00:00.000Z';
const LATER_AT = '2026-11-22T20:00:00.000Z';
const uuid = (kind: string, index: number) =>
	`${kind.padEnd(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A file to be picked: its name and its text. */
export interface MadeFile {
	readonly name: string;
	readonly text: string;
}

/** A made-up practice, the same for the same number; `later` gives a third of its answers anew. */
function practice(index: number, later = false): Assessment {
	const { assessment } = exampleReceived(index);
	const answers = Object.entries(mixedAnswers(index));
	const anew = Object.entries(mixedAnswers(index + 1000)).filter((_, at) => at % 3 === 0);
	return {
		...assessment,
		id: uuid('a', index),
		example: false,
		answers: Object.fromEntries([
			...answers,
			...(later ? anew : []).map(
				([id, answer]) => [id, { ...answer, answeredAt: LATER_AT, changedAt: LATER_AT }] as const
			)
		])
	};
}

/** A practice with a snapshot and some history. */
function whole(index: number, later = false) {
	const assessment = practice(index, later);
	const { id } = assessment;
	const { snapshots, changes } = sampleWhole('A', 1);
	return {
		assessment,
		snapshots: snapshots.map((one) => ({ ...one, id: uuid('5', index), assessment })),
		changes: changes.map((one) => ({ ...one, assessment: id }))
	};
}

async function practiceFile(index: number, later = false): Promise<MadeFile> {
	const content: EnvelopeContent = {
		kind: 'practice',
		madeAt: later ? LATER_AT : MADE_AT,
		app: 'faults',
		assessments: [{ ...whole(index, later), sharing: { shares: SHARES, onward: true } }],
		networks: [],
		schemes: []
	};
	return { name: `practice-${String(index)}.accessready`, text: await writeEnvelope(content) };
}

/** Files of so many practices; the first ones as later copies. */
export const practiceFiles = (count: number, later: number): Promise<readonly MadeFile[]> =>
	Promise.all(Array.from({ length: count }, (_, index) => practiceFile(index, index < later)));

/** A network of so many practices; the files of the first ones have come. */
export function network(members: number, files: number): Network {
	return {
		...newNetwork(uuid('b', 1), 'Harbour Network', 'U12345', 'Example ICB', MADE_AT),
		members: Array.from({ length: members }, (_, index) => {
			const { profile, id } = practice(index);
			const member = newMember(uuid('c', index), profile.practice, profile.ods);
			return index < files ? { ...member, assessment: id } : member;
		})
	};
}

/**
 * A backup: so many of the user's own practices, some of them as later copies, a network of so many
 * practices of which some files have come, and local schemes.
 */
export async function backup(
	of: Readonly<{ own: number; later: number; members: number; files: number; schemes: number }>
): Promise<MadeFile> {
	const members = network(of.members, of.files);
	const received = members.members.slice(0, of.files).map((_, index) => ({
		...whole(index),
		changes: [],
		received: {
			network: members.id,
			madeAt: MADE_AT,
			receivedAt: MADE_AT,
			route: 'file' as const,
			file: `practice-${String(index)}.accessready`,
			leftOut: [],
			decidingOnly: false,
			onward: true
		}
	}));
	const content: EnvelopeContent = {
		kind: 'backup',
		madeAt: of.later > 0 ? LATER_AT : MADE_AT,
		app: 'faults',
		assessments: [
			...Array.from({ length: of.own }, (_, index) => whole(index, index < of.later)),
			...received
		],
		networks:
			of.members === 0
				? []
				: [
						{
							network: members,
							assessments: received.map(({ assessment }) => assessment.id),
							withoutDetail: []
						}
					],
		schemes: Array.from({ length: of.schemes }, (_, index) => ({
			id: `local.scheme-${String(index)}`,
			title: 'Local',
			fingerprint: '0a1b2c3d',
			text: '{"format":"access-ready-local-scheme"}',
			off: []
		}))
	};
	return { name: 'backup.accessready', text: await writeEnvelope(content) };
}

/** The id of a practice of this number. */
export const practiceId = (index: number): string => uuid('a', index);
export const networkId = uuid('b', 1);
