import { dateOf, longDate } from '#base';
import { moneyOf, type ComponentResult } from '#scoring';
import type { DocumentModel } from './document.ts';
import { citationsOf } from './parts/citations.ts';
import { sheetsInOrder } from './parts/declaration-frame.ts';
import { declarationSheet } from './parts/declaration-sheet.ts';
import type { PlanInput } from './plan-input.ts';

/** What a declaration is made from; of the options only `notes` changes anything in it. */
export interface DeclarationInput extends PlanInput {
	/** The id of the only component wanted; all of them when left out. */
	readonly component?: string;
}

/**
 * A sheet for each component of a payment scheme, for the PCN to complete and sign: a help, no
 * official form. For a scheme that pays for nothing it says so.
 */
export function declarationDocument(input: DeclarationInput): DocumentModel {
	const { assessment, result, date, app, component } = input;
	const { scheme } = result;
	const wanted = scheme.kind === 'payment' ? result.components : [];
	const sheets = wanted.filter((found) => (component ?? found.component.id) === found.component.id);
	const citations = citationsOf([
		...sheets.flatMap(sourcesOf),
		...(scheme.money?.payments ?? []).flatMap(({ sources }) => sources)
	]);
	const blocks = sheetsInOrder(
		scheme,
		sheets.map((sheet) => ({
			title: sheet.component.title,
			blocks: declarationSheet(sheet, input, moneyOf(scheme, assessment.answers) ?? [], citations)
		})),
		citations
	);
	return {
		title: `Declaration sheet: ${scheme.title}`,
		subject: `Components of ${scheme.title} for the PCN to complete and sign, with the answers of ${assessment.profile.practice}`,
		language: 'en-GB',
		date,
		stamp: assessment.example ? `Example: made up · ${NOT_OFFICIAL}` : NOT_OFFICIAL,
		footer: `${assessment.profile.practice} · ${longDate(dateOf(date))}. A help made with Access Ready ${app}: not an official form, and not an official NHS product.`,
		blocks
	};
}

const NOT_OFFICIAL = 'Not an official form';

const sourcesOf = ({ component }: ComponentResult) =>
	component.criteria.flatMap(({ sources }) => sources);
