import { longDate } from '#base';
import { networkMoney } from '#collation';
import type { DocumentModel } from '../document.ts';
import { citationsOf } from '../parts/citations.ts';
import { sheetsInOrder } from '../parts/declaration-frame.ts';
import { networkDeclarationSheet } from './network-declaration-sheet.ts';
import { contextOf } from './network-context.ts';
import { dayOf, type NetworkReportInput } from './network-input.ts';

/** What a network's declaration is made from; of the options, `draft` and `names` change nothing in it. */
export interface NetworkDeclarationInput extends NetworkReportInput {
	/** The id of the only component wanted; all of them when left out. */
	readonly component?: string;
}

/**
 * A sheet for each component of a payment scheme over all member practices, for the clinical
 * director to sign: a help, no official form. For a scheme that pays for nothing it says so.
 */
export function networkDeclarationDocument(input: NetworkDeclarationInput): DocumentModel {
	const { network, collation, app, component } = input;
	const { scheme } = collation;
	const context = contextOf(input);
	const wanted = scheme.kind === 'payment' ? collation.components : [];
	const sheets = wanted.filter((found) => (component ?? found.component.id) === found.component.id);
	const citations = citationsOf(
		[
			...sheets.flatMap((found) => found.component.criteria),
			...(scheme.money?.payments ?? [])
		].flatMap(({ sources }) => sources)
	);
	const payments = networkMoney(network, collation)?.payments ?? [];
	const blocks = sheetsInOrder(
		scheme,
		sheets.map((sheet) => ({
			title: sheet.component.title,
			blocks: networkDeclarationSheet(sheet, context, payments, citations)
		})),
		citations
	);
	return {
		title: `Network declaration sheet: ${scheme.title}`,
		subject: `Components of ${scheme.title} over the member practices of ${network.name}, for the clinical director to sign`,
		language: 'en-GB',
		date: new Date(input.date),
		stamp: network.example ? `Example: made up · ${NOT_OFFICIAL}` : NOT_OFFICIAL,
		footer: `${network.name} · ${longDate(dayOf(input))}. A help made with Access Ready ${app}: not an official form, and not an official NHS product.`,
		blocks
	};
}

const NOT_OFFICIAL = 'Not an official form';
