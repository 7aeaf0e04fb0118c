import { dateOf } from '#base';
import { writeEnvelope, type EnvelopeContent } from '#exchange';
import type { Received, Share } from '#networks';
import { fileNamePart } from '#ui/save-file.ts';
import type { TakeHome } from '#workshops';
import { asFile, type EnvelopeFile } from '../../../envelope-files.ts';

/** What may go home with a practice; a network never holds its history. */
export const HOME_SHARES = [
	'notes',
	'evidence',
	'names',
	'plan',
	'snapshots'
] as const satisfies readonly Share[];
export type HomeShare = (typeof HOME_SHARES)[number];

/** What the facilitator chose to give back. */
export interface HomeChoice {
	/** Only what was promised, without the practice's answers. */
	readonly promisesOnly: boolean;
	readonly shares: readonly HomeShare[];
}

/** The take-home of a practice whose file has come. */
export type Filed = TakeHome & { readonly received: Received };

/** Tells practices whose file has come from those that have none to put a promise into. */
export const isFiled = (home: TakeHome): home is Filed => home.received !== undefined;

/**
 * What goes into a practice's take-home file: its own record and what it promised. What it had left
 * out of its file stays out, and is kept where the file comes in.
 */
export function takeHomeContent(
	{ received: { assessment, snapshots, ...came }, actions }: Filed,
	{ promisesOnly, shares }: HomeChoice,
	madeAt: Date,
	app: string
): EnvelopeContent {
	return {
		kind: 'practice',
		madeAt: madeAt.toISOString(),
		app,
		assessments: [
			{
				assessment,
				snapshots,
				changes: [],
				sharing: {
					shares,
					...(promisesOnly && { decidingOnly: [] }),
					onward: came.onward,
					home: actions
				},
				received: came
			}
		],
		networks: [],
		schemes: []
	};
}

/** What each file is called, without its ending: no two the same, in the order of the practices. */
export function takeHomeNames(homes: readonly TakeHome[], today: Date): readonly string[] {
	const used = new Map<string, number>();
	return homes.map(({ member }) => {
		const name = `${fileNamePart(member.practice)}-take-home`;
		const key = name.toLowerCase();
		const times = (used.get(key) ?? 0) + 1;
		used.set(key, times);
		return `${name}${times === 1 ? '' : `-${String(times)}`}-${dateOf(today)}`;
	});
}

/** The take-home files of these practices, in their order. */
export async function takeHomeFiles(
	homes: readonly Filed[],
	choice: HomeChoice,
	madeAt: Date,
	app: string
): Promise<readonly EnvelopeFile[]> {
	const names = takeHomeNames(homes, madeAt);
	const files: EnvelopeFile[] = [];
	for (const [at, home] of homes.entries()) {
		const text = await writeEnvelope(takeHomeContent(home, choice, madeAt, app));
		files.push(await asFile(text, names[at] ?? ''));
	}
	return files;
}

/** One file of the kind ZIP that holds all of these. */
export async function zipOf(
	files: readonly EnvelopeFile[],
	madeAt: Date
): Promise<Uint8Array<ArrayBuffer>> {
	const { zipSync } = await import('fflate');
	const zipped = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
		mtime: madeAt
	});
	return new Uint8Array(zipped);
}
