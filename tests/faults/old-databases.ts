import v1 from '../fixtures/assessment-v1.json' with { type: 'json' };
import v2 from '../fixtures/assessment-v2.json' with { type: 'json' };
import v3 from '../fixtures/assessment-v3.json' with { type: 'json' };
import v4 from '../fixtures/assessment-v4.json' with { type: 'json' };

const OF_ASSESSMENT = { keyPath: ['assessment', 'key'] };
const AT_FIRST = {
	assessments: { keyPath: 'id' },
	answers: OF_ASSESSMENT,
	plan: OF_ASSESSMENT,
	settings: {}
};
const WITH_SNAPSHOTS = { ...AT_FIRST, snapshots: OF_ASSESSMENT, changes: OF_ASSESSMENT };
const WITH_NETWORKS = {
	...WITH_SNAPSHOTS,
	networks: { keyPath: 'id' },
	received: { keyPath: ['network', 'assessment'] }
};

/** A database as a released version of the app left it: its stores, and the rows in them. */
export interface OldDatabase {
	readonly version: number;
	readonly layout: Readonly<Record<string, object>>;
	readonly rows: Readonly<Record<string, readonly object[]>>;
	/** The assessments in it. */
	readonly ids: readonly string[];
}

type Fixture = typeof v1 | typeof v2 | typeof v3 | typeof v4;

/** The record as rows, under an id of its own; several of one fixture may stand side by side. */
function rowsOf(fixture: Fixture, copy: number) {
	const { answers, plan, deletedAt: _, ...rest } = fixture;
	const id = rest.id.replace(
		/^\w{8}/u,
		`${String(fixture.version)}${String(copy)}`.padStart(8, '0')
	);
	const rows = (of: object) =>
		Object.entries(of).map(([key, value]) => ({ assessment: id, key, value: value as unknown }));
	const header = { ...rest, id, title: `Version ${String(fixture.version)}, ${String(copy)}` };
	return { id, header, answers: rows(answers), plan: rows(plan) };
}

function databaseOf(
	version: number,
	layout: Readonly<Record<string, object>>,
	fixtures: readonly Fixture[]
): OldDatabase {
	const records = fixtures.flatMap((fixture) => [1, 2, 3].map((copy) => rowsOf(fixture, copy)));
	return {
		version,
		layout,
		rows: {
			assessments: records.map(({ header }) => header),
			answers: records.flatMap(({ answers }) => answers),
			plan: records.flatMap(({ plan }) => plan)
		},
		ids: records.map(({ id }) => id)
	};
}

/** The databases of released versions, each with the records that could be in it. */
export const OLD_DATABASES: readonly OldDatabase[] = [
	databaseOf(1, AT_FIRST, [v1, v2]),
	databaseOf(2, WITH_SNAPSHOTS, [v1, v2, v3]),
	databaseOf(3, WITH_NETWORKS, [v1, v2, v3, v4])
];
