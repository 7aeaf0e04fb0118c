import type { IsoDate, IsoTime } from '#base';
import type { Claim } from '#networks';
import type { Status } from '#scoring';
import type { Bank } from '#questions';
import { basisOf } from './basis-of.ts';
import { componentCounts } from './component-counts.ts';
import { filesOf } from './files-of.ts';
import { filterChoices, filterSystem } from './filter-system.ts';
import { sectionTable } from './section-table.ts';
import { countedIn, supportDemand } from './support-demand.ts';
import { systemGaps } from './system-gaps.ts';
import { networkLines, practiceLines } from './system-lines.ts';
import type { Basis, SystemFilter, SystemView } from './system-view.ts';

/** A component over the system: practices by status, networks by what they may and did declare. */
export interface ComponentCount {
	/** Of the scheme. */
	readonly component: string;
	readonly title: string;
	/** Together as many as `of`: all practices; one without a file is `notKnown`. */
	readonly practices: Readonly<Record<Status, number>> & {
		readonly of: number;
		/** How many of them have no file and no stated status. */
		readonly missing: number;
		/** Of how many the status was only stated by their network. */
		readonly stated: number;
	};
	readonly networks: {
		/** Every practice meets it; only networks whose practices are all known may declare. */
		readonly mayDeclare: number;
		/** Networks whose practices are all known. */
		readonly of: number;
		readonly declared: number;
		readonly notClaiming: number;
	};
	/** When the earliest and the latest of the files and statements were made. */
	readonly oldest: IsoTime | undefined;
	readonly latest: IsoTime | undefined;
}

/** How ready some practices are in one section: the mean over those that answered any of it. */
export interface SectionCell {
	/** From 0 to 1; absent while no practice has answered. */
	readonly share: number | undefined;
	/** How many practices it is the mean of. */
	readonly practices: number;
}

/** Networks by sections; those that ask practices nothing by choice are left out. */
export interface SectionTable {
	readonly sections: readonly { readonly id: string; readonly title: string }[];
	/** By the network's name; cells in the order of `sections`. */
	readonly rows: readonly {
		readonly network: string;
		readonly name: string;
		/** Practices in it whose file is here, and all of them. */
		readonly files: number;
		readonly of: number;
		readonly cells: readonly SectionCell[];
	}[];
	/** Over all practices, not over the networks. */
	readonly all: readonly SectionCell[];
}

/** How many practices lack one thing. */
export interface LackCount {
	/** Practices whose answers say that it is missing. */
	readonly lacking: number;
	/** Practices that have not answered it, do not know yet, or did not share it. */
	readonly notKnown: number;
}

/** What practices of the system lack; what most lack comes first, else in the order of scheme and bank. */
export interface SystemGaps {
	readonly criteria: readonly (LackCount & {
		readonly component: string;
		readonly criterion: string;
		readonly title: string;
	})[];
	readonly questions: readonly (LackCount & {
		readonly section: string;
		readonly question: string;
		readonly code: string;
		readonly title: string;
	})[];
	/** Practices whose file is here: the "of n" of every gap. */
	readonly of: number;
	readonly missing: number;
	readonly statusOnly: number;
}

/** Figures of one field added up, each practice's latest. */
export interface FigureSum {
	readonly field: string;
	readonly label: string;
	readonly unit: string;
	readonly sum: number;
	/** How many practices gave one. */
	readonly practices: number;
	/** The earliest and the latest of their periods; different: they are not of one time. */
	readonly oldest: string | undefined;
	readonly latest: string | undefined;
}

/** A question with figures; a question with options counts each one. */
export interface FigureCounts {
	/** Of a question with figures; none of any other. */
	readonly sums: readonly FigureSum[];
	/** Of a question with options: how many practices chose each, by the option's id. */
	readonly options: Readonly<Record<string, number>>;
	/** How many practices gave an answer, "none of these" included. */
	readonly given: number;
	/** Practices whose file is here. */
	readonly of: number;
}

/** How practices answered a question; together as many as `of`. */
export interface QuestionCounts {
	readonly yes: number;
	readonly partly: number;
	readonly no: number;
	readonly notApplicable: number;
	readonly notKnown: number;
	readonly notAnswered: number;
	/** Not answered in a file that holds nothing but the answers that decide components. */
	readonly notShared: number;
	/** Answered otherwise than by a choice: figures, a date, a text. */
	readonly given: number;
	/** Practices whose file is here. */
	readonly of: number;
}

/** Who wants which support. */
export interface SupportDemand {
	/** Most practices first; `other` stands for what has no offer of its own. */
	readonly offers: readonly {
		readonly offer: string;
		readonly title: string;
		/** Practices that asked for it or want it for an action of their plan, each once. */
		readonly practices: number;
		readonly asked: number;
		readonly inPlans: number;
	}[];
	/** What was asked for as the question has it, in its order. */
	readonly requested: readonly {
		readonly option: string;
		readonly label: string;
		readonly practices: number;
	}[];
	/** Practices that said what they asked for, "none" included. */
	readonly said: number;
	readonly training: {
		/** Practices that asked for places in care navigation, and for a lead's training. */
		readonly navigationAsked: number;
		readonly leadAsked: number;
		/** Staff who finished the training in care navigation. */
		readonly finished: FigureSum;
	};
	readonly transition: {
		/** Practices by whether they had the money; together as many as `of`. */
		readonly had: QuestionCounts;
		/** Pounds received, as far as practices said. */
		readonly received: FigureSum;
		/** Practices by what they used it for, in the order of the question. */
		readonly usedFor: readonly {
			readonly option: string;
			readonly label: string;
			readonly practices: number;
		}[];
		readonly saidUse: number;
		/** Practices that asked for cover, or want it in their plan, and did not say that they had it. */
		readonly projected: number;
	};
	/** Practices whose file is here. */
	readonly of: number;
}

/** What can be filtered by, each with how many practices of the whole system it leaves. */
export interface FilterChoices {
	readonly networks: readonly FilterChoice[];
	readonly deprivation: readonly FilterChoice[];
	readonly suppliers: readonly FilterChoice[];
}

/** One value of a filter. */
export interface FilterChoice {
	readonly value: string;
	readonly title: string;
	readonly practices: number;
}

/** A network of the system as the page shows it. */
export interface NetworkLine {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	readonly complete: boolean;
	/** All its practices, whatever the filter, and those of them whose file is here. */
	readonly practices: number;
	readonly files: number;
	/** How many of its practices the filter leaves. */
	readonly inFilter: number;
	/** By component id, over all its practices. */
	readonly status: Readonly<Record<string, Status>>;
	/** By component id; absent while nothing was decided. */
	readonly declared: Readonly<Record<string, Pick<Claim, 'state' | 'date'>>>;
	readonly oldest: IsoTime | undefined;
	readonly latest: IsoTime | undefined;
}

/** A practice of the system as the page shows it; nothing in it names one that asked not to be named. */
export interface PracticeLine {
	/** Within its network. */
	readonly id: string;
	readonly network: string;
	readonly shownName: string;
	/** Six characters; empty when not given, and of a practice that is not named. */
	readonly ods: string;
	readonly unnamed: boolean;
	readonly file: 'missing' | 'statusOnly' | 'here';
	readonly madeAt: IsoTime | undefined;
	readonly weeks: number | undefined;
	readonly old: boolean;
	readonly deprivation: string;
	readonly telephonySupplier: string;
	readonly onlineSupplier: string;
	/** By component id. */
	readonly status: Readonly<Record<string, Status>>;
}

/** Everything that the pages of a system show, as plain data small enough to hand over at once. */
export interface SystemTables {
	/** The id of the scheme that was judged by. */
	readonly scheme: string;
	readonly today: IsoDate;
	readonly basis: Basis;
	readonly counts: readonly ComponentCount[];
	readonly sections: SectionTable;
	readonly gaps: SystemGaps;
	readonly demand: SupportDemand;
	/** Of the whole system, whatever the filter. */
	readonly choices: FilterChoices;
	readonly networks: readonly NetworkLine[];
	readonly practices: readonly PracticeLine[];
	/** By the id of a question or a follow-up. */
	readonly questions: Readonly<Record<string, QuestionCounts>>;
	/** By the id of a question or a follow-up with figures or options. */
	readonly figures: Readonly<Record<string, FigureCounts>>;
}

/** All tables over what a filter leaves of a system; `whole` is the view without any filter. */
export function systemTables(
	whole: SystemView,
	bank: Bank,
	filter: SystemFilter = {}
): SystemTables {
	const view = filterSystem(whole, filter);
	const files = filesOf(view, bank);
	const counted = countedIn(files, bank);
	return {
		scheme: view.scheme.id,
		today: view.today,
		basis: basisOf(view),
		counts: componentCounts(view),
		sections: sectionTable(view, bank, files),
		gaps: systemGaps(view, bank, files),
		demand: supportDemand(view, bank, counted),
		choices: filterChoices(whole),
		networks: networkLines(view),
		practices: practiceLines(view),
		questions: counted.questions,
		figures: counted.figures
	};
}
