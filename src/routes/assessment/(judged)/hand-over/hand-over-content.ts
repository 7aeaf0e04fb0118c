import type { Assessment, Beside } from '#assessments';
import { fingerprint, type IsoTime } from '#base';
import type { EnclosedScheme, EnvelopeContent } from '#exchange';
import type { Share } from '#networks';
import { decides, judge, leafRules, type Scheme } from '#scoring';

/** What the practice chose to hand over. */
export interface HandOverChoice {
	readonly shares: readonly Share[];
	/** Only the answers that decide the components of the chosen scheme. */
	readonly summary: boolean;
	/** Its detail may go on to the ICB. */
	readonly onward: boolean;
}

/** Everything a hand-over is made from. */
export interface HandOver {
	readonly assessment: Assessment;
	readonly beside: Beside;
	/** All schemes that this device judges by, and the one chosen. */
	readonly schemes: readonly Scheme[];
	readonly chosen: Scheme;
	/** The texts of the local schemes, by id. */
	readonly localTexts: ReadonlyMap<string, string>;
	readonly madeAt: IsoTime;
	/** The app's version. */
	readonly app: string;
}

/** What goes into the envelope of a practice. */
export function handOverContent(from: HandOver, choice: HandOverChoice): EnvelopeContent {
	const { assessment, beside, chosen, madeAt, app } = from;
	const schemes = choice.summary ? [chosen] : from.schemes;
	return {
		kind: 'practice',
		madeAt,
		app,
		assessments: [
			{
				assessment,
				...beside,
				sharing: {
					shares: choice.shares,
					...(choice.summary && { decidingOnly: decidingQuestions(chosen) }),
					onward: choice.onward
				}
			}
		],
		networks: [],
		schemes: schemes.flatMap((scheme) => reference(scheme, from.localTexts)),
		derived: schemes.map((scheme) => statusesFor(scheme, assessment))
	};
}

/** The ids of the questions whose answers decide a component of the scheme. */
export const decidingQuestions = (scheme: Scheme): readonly string[] => [
	...new Set(
		scheme.components
			.flatMap(({ criteria }) => criteria.filter(decides))
			.flatMap(({ rule }) => leafRules(rule).map(({ answer }) => answer))
	)
];

/** What readers of the file may like to know; nothing of it is read back. */
const statusesFor = (scheme: Scheme, { answers, id }: Assessment) => ({
	assessment: id,
	scheme: scheme.id,
	title: scheme.title,
	components: Object.fromEntries(
		judge(scheme, answers).components.map(({ component, status }) => [component.id, status])
	)
});

function reference(
	{ id, title, local }: Scheme,
	texts: ReadonlyMap<string, string>
): readonly EnclosedScheme[] {
	const text = texts.get(id);
	return local && text !== undefined ? [{ id, title, fingerprint: fingerprint(text) }] : [];
}
