/**
 * What is kept, as things that must each be whole: an assessment with everything of its own, a
 * network, a practice of a network with its file, a workshop, a system, a local scheme. A thing is
 * text, so that two can be compared; what differs from one run to the next by its nature, which is
 * the moment and the ids made anew, is masked.
 * @param {import('./stored.mjs').Stored} stored
 * @param {{ since: string, known: string }} mask moments from `since` on, and ids that do not stand in `known`
 * @returns {Map<string, string>} by the thing's kind and id
 */
export function unitsOf(stored, { since, known }) {
	const stores = stored['access-ready']?.stores ?? {};
	const rows = (/** @type {string} */ name) => (stores[name] ?? []).map(({ value }) => value);
	/** @type {Map<string, unknown>} */
	const units = new Map();
	for (const header of rows('assessments')) {
		const of = (/** @type {string} */ name) =>
			rows(name)
				.filter((row) => row.assessment === header.id)
				.map((row) => masked(row.value, { since, known }))
				// Ids made anew come in any order.
				.sort();
		units.set(`assessment ${header.id}`, {
			header,
			answers: of('answers'),
			plan: of('plan'),
			snapshots: of('snapshots'),
			changes: of('changes')
		});
	}
	for (const { members, ...network } of rows('networks')) {
		units.set(`network ${network.id}`, network);
		for (const member of members ?? []) {
			const file = rows('received').filter(
				(row) => row.network === network.id && row.assessment === member.assessment
			);
			units.set(`practice ${network.id} ${member.ods}`, { member, file });
		}
	}
	for (const name of ['workshops', 'systems'])
		for (const record of rows(name)) units.set(`${name} ${record.id}`, record);
	for (const { key, value } of stores.settings ?? [])
		if (String(key).startsWith('local-scheme:')) units.set(String(key), value);
	orphans(stores, units);
	return new Map([...units].map(([key, unit]) => [key, masked(unit, { since, known })]));
}

/** Rows that belong to nothing: nobody would ever see them again. */
function orphans(
	/** @type {import('./stored.mjs').Stored[string]['stores']} */ stores,
	/** @type {Map<string, unknown>} */ units
) {
	for (const name of ['answers', 'plan', 'snapshots', 'changes'])
		for (const { value } of stores[name] ?? [])
			if (!units.has(`assessment ${value.assessment}`))
				units.set(`left over in ${name}: ${value.assessment} ${value.key}`, value);
	const practices = [...units.values()].flatMap((unit) => unit?.file ?? []);
	for (const { value } of stores.received ?? [])
		if (!practices.includes(value)) units.set(`left over: file ${value.assessment}`, value);
}

const MOMENT = /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

function masked(
	/** @type {unknown} */ unit,
	/** @type {{ since: string, known: string }} */ { since, known }
) {
	const text = JSON.stringify(unit, (_, inner) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
	return text
		.replace(MOMENT, (moment) => (moment >= since ? '<moment>' : moment))
		.replace(UUID, (id) => (known.includes(id) ? id : '<id>'));
}

/**
 * What became of the things: `before` and `after`, all of them; `between`, some of each; `half`, one
 * at least that is neither, each named.
 * @param {{ before: Map<string, string>, after: Map<string, string>, found: Map<string, string> }} states
 */
export function verdictOn({ before, after, found }) {
	const keys = new Set([...before.keys(), ...after.keys(), ...found.keys()]);
	let old = 0;
	let done = 0;
	/** @type {string[]} */
	const half = [];
	for (const key of keys) {
		const [was, is, will] = [before.get(key), found.get(key), after.get(key)];
		if (was === will && is === was) continue;
		if (is === was) old += 1;
		else if (is === will) done += 1;
		else half.push(`${key}: ${differenceOf(is, will)}`);
	}
	const verdict =
		half.length > 0 ? 'half' : done === 0 ? 'before' : old === 0 ? 'after' : 'between';
	return { verdict: /** @type {'before' | 'after' | 'between' | 'half'} */ (verdict), half };
}

/** Where a thing differs from what it should have become. */
function differenceOf(
	/** @type {string | undefined} */ is,
	/** @type {string | undefined} */ will
) {
	if (is === undefined || will === undefined) return is === undefined ? 'gone' : 'too much';
	const at = [...is].findIndex((sign, place) => sign !== will[place]);
	const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 60), at + 60);
	return `“${around(is)}” instead of “${around(will)}”`;
}
