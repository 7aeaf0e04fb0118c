import type { RequirementId, SourceRef } from '#questions';

/** The requirement that an item stands for. */
export type ChecklistId = Extract<RequirementId, `icb-${string}` | `letter-${string}`>;

/** A day or month that a source names. */
export interface ChecklistDate {
	/** What is to have happened by then. */
	readonly says: string;
	/** The last day or month, `YYYY-MM-DD` or `YYYY-MM`; absent where the source names none. */
	readonly by?: string;
	/** The words above name the time already. */
	readonly timeSaid?: true;
	readonly ref: SourceRef;
}

/** Something that was asked of ICBs, or that they are to report on. */
export interface ChecklistItem {
	readonly id: ChecklistId;
	/** The document it stands in. */
	readonly list: 'checklist-2023' | 'letter-2024';
	/** `does`: asked of the ICB itself. `reports`: done by practices and networks, reported by the ICB. */
	readonly part: 'does' | 'reports';
	readonly title: string;
	/** What is asked, in our own words. */
	readonly asks: string;
	readonly due: readonly ChecklistDate[];
	/** When the board is to be told. */
	readonly reporting: readonly ChecklistDate[];
	/** The questions whose answers feed it, by id. */
	readonly questions: readonly string[];
	/** The components of CAIP 2024/25 whose status feeds it, by id. */
	readonly components: readonly string[];
	/** What no practice's file can tell: the ICB notes it itself. */
	readonly own?: string;
	readonly sources: readonly SourceRef[];
}
