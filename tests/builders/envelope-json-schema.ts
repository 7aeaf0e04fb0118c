import { networkSchema } from '#networks';
import { systemSchema } from '#systems';
import { workshopSchema } from '#workshops';
import * as z from 'zod/mini';
import { changeSchema, snapshotSchema } from '../../src/assessments/parse-beside.ts';
import { answerSchema, assessmentSchema, planEditSchema } from '../../src/assessments/record.ts';
import {
	ENVELOPE_VERSION,
	FORMAT,
	enclosedShape,
	networkShape,
	outside,
	schemeShape
} from '../../src/exchange/envelope-format.ts';

const words = z.registry<{ id?: string; description?: string }>();

/** The same object with words for an editor beside each of its fields. */
function described(
	shape: Readonly<Record<string, z.ZodMiniType>>,
	descriptions: Readonly<Record<string, string>>
): z.ZodMiniObject {
	const fields = Object.entries(shape).map(([key, schema]) => {
		// A schema of its own: some are the same object in several places.
		const own = z.pipe(schema, z.unknown());
		words.add(own, { description: descriptions[key] ?? '' });
		return [key, own];
	});
	return z.object(Object.fromEntries(fields) as Record<string, z.ZodMiniType>);
}

/** The JSON Schema (2020-12) of an envelope, as published in `static/`. */
export function envelopeJsonSchema(): unknown {
	words.add(assessmentSchema, { id: 'assessment' });
	words.add(answerSchema, { id: 'answer' });
	words.add(planEditSchema, { id: 'planEdit' });
	words.add(networkSchema, { id: 'network' });
	words.add(systemSchema, { id: 'system' });
	words.add(workshopSchema, { id: 'workshop' });
	const snapshot = z.extend(snapshotSchema, { assessment: assessmentSchema });
	words.add(snapshot, { id: 'snapshot' });
	words.add(changeSchema, { id: 'change' });

	const enclosed = described(
		{
			...enclosedShape.shape,
			assessment: assessmentSchema,
			snapshots: z.array(snapshot),
			changes: z.array(changeSchema)
		},
		{
			assessment: 'The record. In a backup also one of another format, as it is kept.',
			snapshots: 'Frozen copies of the assessment.',
			changes: 'Its history.',
			leftOut: 'What its owner left out.',
			decidingOnly: 'Only the answers that decide components are in it.',
			onward: 'Its detail may go on from the network to the ICB.',
			madeAt: 'When its owner made the file it first came in.',
			received: 'In a backup: into which network of the device it had come, when and how.'
		}
	);
	const network = described(
		{ ...networkShape.shape, network: networkSchema },
		{
			network: 'The network’s own record.',
			assessments: 'The ids of the enclosed assessments that are its members’.',
			withoutDetail: 'The statuses of members whose detail does not go on.'
		}
	);
	const scheme = described(schemeShape.shape, {
		id: 'The scheme’s id, beginning with "local."',
		title: 'Its name.',
		fingerprint: 'Of its file’s text, to tell whether two devices judge by the same.',
		text: 'Its file’s text; in backups alone.',
		off: 'The readings that are switched off; in backups alone.'
	});
	const derived = described(
		{
			assessment: z.optional(z.string()),
			network: z.optional(z.string()),
			scheme: z.string(),
			title: z.optional(z.string()),
			components: z.record(z.string(), z.string())
		},
		{
			assessment: 'The id of the assessment whose statuses these are.',
			network: 'The id of the network whose practices’ statuses together these are.',
			scheme: 'The id of the scheme that was judged by.',
			title: 'The scheme’s name.',
			components: 'The status of each component, by its id: met, notMet or notKnown.'
		}
	);
	const file = described(
		{
			format: z.literal(FORMAT),
			version: z.literal(ENVELOPE_VERSION),
			...outside.shape,
			assessments: z.array(enclosed),
			networks: z.array(network),
			schemes: z.array(scheme),
			systems: z.optional(z.array(systemSchema)),
			workshops: z.optional(z.array(workshopSchema)),
			derived: z.optional(z.array(derived)),
			digest: z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/u))
		},
		{
			format: `Always "${FORMAT}".`,
			version: 'The format of the file.',
			kind: 'What it is for. All kinds are read alike.',
			app: 'The version of the app that made it.',
			madeAt: 'When it was made, in UTC.',
			assessments: 'Any number of assessments, each with what belongs to it.',
			networks: 'Networks (PCNs), with what they received.',
			schemes: 'The local schemes that the sender judges by.',
			systems: 'The records of systems (ICBs); in backups alone.',
			workshops:
				'The records of workshops; in backups alone. What a workshop collected is one of the networks.',
			derived: 'What follows from the answers, for other readers. The app never reads it.',
			digest: 'SHA-256 over the canonical JSON (RFC 8785) of everything else.'
		}
	);
	const { $schema, ...rest } = z.toJSONSchema(file, { io: 'input', metadata: words });
	return { $schema, title: 'Envelope of Access Ready', ...rest };
}
