import { networkSchema } from '#networks';
import { systemSchema } from '#systems';
import { workshopSchema } from '#workshops';
import { describe, expect, it } from 'vitest';
import { answerSchema, assessmentSchema, planEditSchema } from '../assessments/record.ts';
import { FIELDS, type Fields, type Shape } from './fields.ts';

interface Def {
	readonly type: string;
	readonly shape?: Readonly<Record<string, unknown>>;
	readonly options?: readonly unknown[];
	readonly innerType?: unknown;
	readonly element?: unknown;
	readonly valueType?: unknown;
}
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def;

/** Every place of a schema that is not declared as what it is, and every one declared that is not there. */
function undeclared(schema: unknown, shape: Shape, at: string): readonly string[] {
	const { type, innerType, options = [], element, valueType } = defOf(schema);
	if (innerType !== undefined) return undeclared(innerType, shape, at);
	if (type === 'array')
		return shape !== 'plain' && 'each' in shape
			? undeclared(element, shape.each, `${at}[]`)
			: [`${at} is a list`];
	if (type === 'record')
		return shape !== 'plain' && 'byKey' in shape
			? undeclared(valueType, shape.byKey, `${at}{}`)
			: [`${at} has keys`];
	const objects = [schema, ...options.flatMap((one) => [one, ...(defOf(one).options ?? [])])];
	const known = new Map(objects.flatMap((one) => Object.entries(defOf(one).shape ?? {})));
	if (known.size === 0) return shape === 'plain' ? [] : [`${at} is plain`];
	if (shape === 'plain' || !('fields' in shape)) return [`${at} has fields`];
	const { fields } = shape;
	return [
		...[...known].flatMap(([key, part]) => {
			const field = fields[key];
			return field
				? undeclared(part, field.holds ?? 'plain', `${at}.${key}`)
				: [`${at}.${key} is not declared`];
		}),
		...Object.keys(fields).flatMap((key) => (known.has(key) ? [] : [`${at}.${key} is not kept`]))
	];
}

const ofFields = (schema: unknown, fields: Fields) => undeclared(schema, { fields }, '');

describe('the registry of fields', () => {
	it.each([
		['an assessment', assessmentSchema, FIELDS.assessment],
		['an answer', answerSchema, FIELDS.answer],
		['a plan edit', planEditSchema, FIELDS.planEdit],
		['a network', networkSchema, FIELDS.network],
		['a system', systemSchema, FIELDS.system],
		['a workshop', workshopSchema, FIELDS.workshop]
	])('declares every field of %s, at any depth, and no other', (_, schema, fields) => {
		expect(ofFields(schema, fields)).toEqual([]);
	});

	it('is compared with what is really kept: a missing and a superfluous field are noticed', () => {
		const { note: _, ...others } = FIELDS.answer;
		expect(ofFields(answerSchema, others)).toEqual(['.note is not declared']);
		expect(ofFields(answerSchema, { ...FIELDS.answer, more: { leaves: 'always' } })).toEqual([
			'.more is not kept'
		]);
		expect(ofFields(answerSchema, { ...FIELDS.answer, value: { leaves: 'always' } })).toEqual([
			'.value has fields'
		]);
	});

	const { system, attributes, tracked, funding, ...others } = FIELDS;
	const { workshop, agendaItem, hands, parked, commitment, ...shared } = others;

	it('keeps every field of systems and workshops: they leave in a backup alone', () => {
		for (const fields of [system, attributes, tracked, funding])
			expect(new Set(Object.values(fields).map(({ leaves }) => leaves))).toEqual(new Set(['kept']));
		for (const fields of [workshop, agendaItem, hands, parked, commitment])
			expect(new Set(Object.values(fields).map(({ leaves }) => leaves))).toEqual(new Set(['kept']));
	});

	it('keeps what says that something was put aside, and the texts of local schemes', () => {
		const kept = Object.entries(shared).flatMap(([record, fields]) =>
			Object.entries(fields)
				.filter(([, { leaves }]) => leaves === 'kept')
				.map(([field]) => `${record}.${field}`)
		);
		expect(kept).toEqual([
			'assessment.deletedAt',
			'network.deletedAt',
			'network.workshop',
			'member.statuses',
			'scheme.text',
			'scheme.off'
		]);
	});
});
