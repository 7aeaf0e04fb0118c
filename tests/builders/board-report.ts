import type {
	ComponentCount,
	FigureSum,
	NetworkLine,
	PracticeLine,
	QuestionCounts,
	SystemTables
} from '#collation';
import { loadBank, questionsOf } from '#questions';
import { boardReportDocument, type Block, type BoardPart, type BoardReportInput } from '#report';
import { trackedWith, type System } from '#systems';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { GIVEN_AT } from './answers.ts';

const bank = await loadBank();
/** The sections with a readiness. */
const asksPractices = bank.sections.filter(({ id }) => id !== 'network');
export const BOARD_DATE = '2026-03-20T09:00:00.000Z';
const OLDEST = '2025-11-03T09:00:00.000Z';
const LATEST = '2026-03-09T09:00:00.000Z';

/** A system's record with nothing in it. */
export const emptySystem = (rest: Partial<System> = {}): System => ({
	version: 1,
	id: 'system-1',
	name: 'Example ICB',
	code: '',
	example: true,
	createdAt: GIVEN_AT,
	changedAt: GIVEN_AT,
	without: [],
	attributes: {},
	tracker: {},
	funding: {},
	texts: {},
	figures: {},
	...rest
});

/** A system's record with something typed of every kind. */
export const typedSystem = (rest: Partial<System> = {}): System =>
	emptySystem({
		code: 'QX1',
		tracker: {
			'icb-05': trackedWith(
				undefined,
				{
					status: 'underWay',
					note: 'Forty sites audited by the support unit.',
					evidence: 'Audit log, shared drive',
					due: '2026-06-30',
					reportedOn: ['2025-11-20'],
					reportNext: '2026-05-21'
				},
				GIVEN_AT
			),
			'icb-09': trackedWith(undefined, { status: 'done' }, GIVEN_AT),
			'letter-c-workforce': trackedWith(undefined, { status: 'notOurs' }, GIVEN_AT)
		},
		funding: {
			'transition/2023-24': { allocated: 540_000, used: 337_500.5, note: 'Finance, May 2024' },
			'digital-tools/2023-24': { used: 210_000, note: '' },
			'transition/2024-25': { allocated: 202_500, projected: 202_500, note: '' }
		},
		texts: {
			summary: 'Access is getting better.\n\nMost networks have one component left.',
			plans: 'Every network has a plan.',
			funding: 'What was not used went back.',
			claims: 'Online requests keep most from claiming.',
			interface: 'Issues go to a monthly meeting.',
			'interface.onward-referral': 'Agreed with both trusts.',
			websites: 'Audited by the support unit.',
			registration: 'Two practices wait for their supplier.',
			risks: 'Staff who lead the change may leave.',
			'next-steps':
				'- Audit the last ten websites by June\n• Meet the two practices\n\nReport in May',
			'from.trusts': 'ICB list of providers, 1 March 2026'
		},
		figures: { networks: 4, trusts: 2, 'trusts-lead': 1 },
		...rest
	});

const sum = (label: string, unit: string, total: number, practices: number): FigureSum => ({
	field: 'figure',
	label,
	unit,
	sum: total,
	practices,
	oldest: practices === 0 ? undefined : '2025-12',
	latest: practices === 0 ? undefined : '2026-01'
});

/** Counts of a question, of six practices with a file if not said otherwise. */
export const counted = (part: Partial<QuestionCounts> = {}): QuestionCounts => {
	const all = {
		yes: 0,
		partly: 0,
		no: 0,
		notApplicable: 0,
		notKnown: 0,
		notShared: 0,
		given: 0,
		of: 6,
		...part
	};
	const { of, ...kinds } = all;
	const answered = Object.values(kinds).reduce((total, one) => total + one, 0);
	return { notAnswered: of - answered, ...all };
};

const component = (at: number, met: number, notMet: number, declared: number): ComponentCount => ({
	component: caip202425.components[at]?.id ?? '',
	title: caip202425.components[at]?.title ?? '',
	practices: { met, notMet, notKnown: 8 - met - notMet, of: 8, missing: 1, stated: 1 },
	networks: { mayDeclare: 1, of: 2, declared, notClaiming: at === 1 ? 1 : 0 },
	oldest: OLDEST,
	latest: LATEST
});

const network = (id: string, name: string, rest: Partial<NetworkLine>): NetworkLine => ({
	id,
	name,
	code: '',
	complete: true,
	practices: 4,
	files: 3,
	inFilter: 4,
	status: { telephony: 'met', online: 'notMet', navigation: 'notKnown' },
	declared: {},
	oldest: OLDEST,
	latest: LATEST,
	...rest
});

const practice = (
	id: string,
	shownName: string,
	rest: Partial<PracticeLine> = {}
): PracticeLine => ({
	id,
	network: 'network-1',
	shownName,
	ods: '',
	unnamed: false,
	file: 'here',
	madeAt: LATEST,
	weeks: 1,
	old: false,
	deprivation: '',
	telephonySupplier: '',
	onlineSupplier: '',
	status: {},
	...rest
});

/** Tables of a small made-up system: three networks, eight practices, six of them with a file. */
export const exampleTables = (rest: Partial<SystemTables> = {}): SystemTables => ({
	scheme: caip202425.id,
	today: '2026-03-20',
	basis: { practices: 6, statusOnly: 1, of: 8, oldest: OLDEST, latest: LATEST },
	counts: [component(0, 5, 1, 1), component(1, 2, 4, 0), component(2, 3, 2, 0)],
	sections: {
		sections: asksPractices.map(({ id, title }) => ({ id, title })),
		rows: [],
		all: asksPractices.map((_, at) =>
			at === asksPractices.length - 1
				? { share: undefined, practices: 0 }
				: { share: 0.9 - at * 0.05, practices: 6 - (at % 2) }
		)
	},
	gaps: { criteria: [], questions: [], of: 6, missing: 1, statusOnly: 1 },
	demand: {
		offers: [],
		requested: [],
		said: 0,
		training: { navigationAsked: 0, leadAsked: 0, finished: sum('Staff', 'staff', 0, 0) },
		transition: {
			had: counted({ yes: 2, partly: 1, no: 1, notKnown: 1 }),
			received: sum('Amount received', 'GBP', 33_000, 2),
			usedFor: [],
			saidUse: 0,
			projected: 1
		},
		of: 6
	},
	choices: { networks: [], deprivation: [], suppliers: [] },
	networks: [
		network('network-1', 'East Network', {
			code: 'U12345',
			declared: { telephony: { state: 'declared', date: '2024-11-04' } }
		}),
		network('network-2', 'North Network', {
			status: { telephony: 'met', online: 'notKnown', navigation: 'notMet' },
			declared: {
				telephony: { state: 'undecided' },
				online: { state: 'notClaiming' },
				navigation: { state: 'declared' }
			}
		}),
		network('of:south', 'South Network', {
			complete: false,
			practices: 1,
			files: 0,
			status: { telephony: 'met' },
			oldest: undefined,
			latest: undefined
		})
	],
	practices: [
		practice('a', 'Elm Practice', { ods: 'A10001' }),
		practice('b', 'Practice B', { unnamed: true, old: true, weeks: 19, madeAt: OLDEST }),
		practice('c', 'Oak Practice', { network: 'network-2', file: 'statusOnly' }),
		practice('d', 'Pine Practice', { network: 'of:south', file: 'missing', madeAt: undefined })
	],
	questions: Object.fromEntries(
		questionsOf(bank).map(({ id, input }) => [
			id,
			input.kind === 'choice'
				? counted({ yes: 3, partly: 1, no: 1, notKnown: 1 })
				: counted({ given: 4, notKnown: 1 })
		])
	),
	figures: {
		'interface.told-icb.topics': {
			sums: [],
			options: { 'onward-referral': 3, 'complete-care': 1 },
			given: 4,
			of: 6
		},
		'website.benchmark.ratings': {
			sums: [sum('Met well', 'criteria', 120, 3), sum('Met inadequately', 'criteria', 14, 3)],
			options: {},
			given: 3,
			of: 6
		}
	},
	...rest
});

/** What a board report is made from, on a fixed date. */
export const boardInput = (rest: Partial<BoardReportInput> = {}): BoardReportInput => ({
	system: typedSystem(),
	tables: exampleTables(),
	scheme: caip202425,
	bank,
	date: BOARD_DATE,
	app: '0.0.0',
	options: { draft: true, notes: true },
	...rest
});

/** The same before anything has been brought in. */
export const nothingYet: SystemTables = exampleTables({
	basis: { practices: 0, statusOnly: 0, of: 0, oldest: undefined, latest: undefined },
	counts: caip202425.components.map(({ id, title }) => ({
		component: id,
		title,
		practices: { met: 0, notMet: 0, notKnown: 0, of: 0, missing: 0, stated: 0 },
		networks: { mayDeclare: 0, of: 0, declared: 0, notClaiming: 0 },
		oldest: undefined,
		latest: undefined
	})),
	sections: {
		sections: asksPractices.map(({ id, title }) => ({ id, title })),
		rows: [],
		all: asksPractices.map(() => ({ share: undefined, practices: 0 }))
	},
	demand: {
		...exampleTables().demand,
		transition: {
			...exampleTables().demand.transition,
			had: counted({ of: 0 }),
			received: sum('Amount received', 'GBP', 0, 0),
			projected: 0
		}
	},
	networks: [],
	practices: [],
	questions: Object.fromEntries(questionsOf(bank).map(({ id }) => [id, counted({ of: 0 })])),
	figures: {}
});

/** What one part of the report says, its heading included. */
export function boardPart(id: BoardPart, rest: Partial<BoardReportInput> = {}): readonly Block[] {
	const input = boardInput(rest);
	const { blocks } = boardReportDocument({ ...input, options: { ...input.options, parts: [id] } });
	return blocks.slice(
		0,
		blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Method and sources')
	);
}
