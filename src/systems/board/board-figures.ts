import type { SourceRef } from '#questions';

/** A count that no practice's file holds; typed by the ICB with the day it is of and where it is from. */
export interface BoardFigure {
	/** A promise: records keep what was typed under it. */
	readonly id: string;
	readonly title: string;
	/** The part of the report it stands in. */
	readonly part: 'basis' | 'interface' | 'websites' | 'registration';
	/** The figure it is a part of, by id. */
	readonly of?: string;
	readonly sources: readonly SourceRef[];
}

const interfaceAsk: readonly SourceRef[] = [
	{ source: 'letter-2024', at: 'annex 1, section D' },
	{ source: 'letter-2024', at: 'annex 1, delivery action 9' }
];

/** The figures of the board report that are typed, in its order. */
export const BOARD_FIGURES: readonly BoardFigure[] = [
	{
		id: 'networks',
		title: 'Networks (PCNs) in the whole system',
		part: 'basis',
		sources: [{ source: 'letter-2024', at: 'next steps, board report' }]
	},
	{
		id: 'practices',
		title: 'Practices in the whole system',
		part: 'basis',
		sources: [{ source: 'letter-2024', at: 'next steps, board report' }]
	},
	{
		id: 'trusts',
		title: 'NHS providers of hospital care in the system',
		part: 'interface',
		sources: interfaceAsk
	},
	{
		id: 'trusts-assessed',
		title: 'Providers that have used the national assessment tool',
		part: 'interface',
		of: 'trusts',
		sources: interfaceAsk
	},
	{
		id: 'trusts-lead',
		title: 'Providers that have named a lead clinician',
		part: 'interface',
		of: 'trusts',
		sources: interfaceAsk
	},
	{
		id: 'websites-audited',
		title: 'Practice websites audited, as the ICB counts',
		part: 'websites',
		of: 'practices',
		sources: [{ source: 'checklist-2023', at: 'ICB action 5' }]
	},
	{
		id: 'registration-on',
		title: 'Practices with online registration, by regional or ICB data',
		part: 'registration',
		of: 'practices',
		sources: [{ source: 'checklist-2023', at: 'ICB action 18' }]
	}
];

/** Under which key it is kept where a typed figure comes from and of what day it is. */
export const figureFrom = (figure: string): string => `from.${figure}`;
