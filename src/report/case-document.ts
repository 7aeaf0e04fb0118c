import { dateOf, longDate } from '#base';
import {
	CASE_PART_WORDS,
	offerState,
	offerStateInWords,
	sourcesOf,
	type CasePart,
	type Offer,
	type SupportCase
} from '#plan';
import { sources } from '#questions';
import type { Assessment, Profile } from '#assessments';
import type { DocumentModel, Fact } from './document.ts';

/** Everything a one-sheet case is made from. */
export interface CaseDocumentInput {
	readonly supportCase: SupportCase;
	readonly assessment: Assessment;
	readonly draft: boolean;
	/** The date the document bears; it decides the state of the offer. */
	readonly date: Date;
	/** The app's version. */
	readonly app: string;
}

/** The case for support on one sheet; longer texts of the user's own let it flow on. */
export function caseDocument(input: CaseDocumentInput): DocumentModel {
	const { supportCase, assessment, draft, date, app } = input;
	const { offer, parts, criteria } = supportCase;
	const { profile, example } = assessment;
	const day = longDate(dateOf(date));
	const stage = draft ? 'Draft' : 'Final';
	return {
		title: `Case for support: ${offer.title}`,
		subject: `One-sheet case of ${profile.practice}`,
		language: 'en-GB',
		date,
		stamp: example ? `Example: made up · ${stage}` : stage,
		footer: `${profile.practice} · ${stage} · ${day}. Made by the practice with Access Ready ${app}, which is not an official NHS product; no NHS organisation has approved this sheet.`,
		blocks: [
			{
				kind: 'facts',
				dense: true,
				facts: [...practiceFacts(profile), offerFact(offer, date)]
			},
			{
				kind: 'facts',
				dense: true,
				facts: [
					...parts.map(({ part, text, said }) => ({
						term: CASE_PART_WORDS[part],
						value: (draft ? text : said).trim() || EMPTY[part]
					})),
					...(criteria.length === 0
						? []
						: [
								{
									term: 'Criteria of need',
									value: criteria.map(({ title }) => title).join('; ')
								}
							])
				]
			},
			{
				kind: 'signatures',
				dense: true,
				roles: ['Agreed: practice lead', 'Agreed: ICB contact']
			}
		]
	};
}

const NOT_WRITTEN = 'Not written yet';
/** What stands where a part has no text. */
const EMPTY: Readonly<Record<CasePart, string>> = {
	problem: NOT_WRITTEN,
	solution: NOT_WRITTEN,
	cost: 'Not costed yet',
	proof: NOT_WRITTEN,
	milestones: NOT_WRITTEN
};

function practiceFacts(profile: Profile): readonly Fact[] {
	const or = (text: string) => text.trim() || 'not given';
	return [
		{
			term: 'Practice',
			value: `${profile.practice}. ODS code: ${or(profile.ods)}; PCN: ${or(profile.network)}; ICB: ${or(profile.icb)}`
		},
		{
			term: 'List and systems',
			value: [
				`Registered patients: ${profile.listSize?.toLocaleString('en-GB') ?? 'not given'}`,
				`clinical system: ${or(profile.clinicalSystem)}`,
				`telephony: ${or(profile.telephonySupplier)}`,
				`online consultation: ${or(profile.onlineSupplier)}`
			].join('; ')
		}
	];
}

/** The state of the offer on the day, and the first of its sources; the app names the rest. */
function offerFact(offer: Offer, date: Date): Fact {
	const today = dateOf(date);
	// “Ask your ICB” would be odd on a sheet that goes to the ICB.
	const state =
		offerState(offer, today) === 'askIcb'
			? 'No last day is named'
			: offerStateInWords(offer, today);
	const refs = sourcesOf(offer);
	const named = refs
		.slice(0, 1)
		.map(({ source, at }) => `${sources[source].publisher}, ${sources[source].title}, ${at}`);
	const more = refs.length > 1 ? [`(and ${String(refs.length - 1)} more, named in the app)`] : [];
	return { term: 'Offer', value: [`${state}. Source:`, ...named, ...more].join(' ') };
}
