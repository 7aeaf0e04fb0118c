import { decides, type Component } from '../scheme.ts';
import { schemes as national } from '../schemes/index.ts';
import { shapes } from './local-scheme-schema.ts';
import { readingKey } from './local-scheme.ts';
import { decidesHere } from './national.ts';
import { repeatedIds, textOf, type Item } from './parts.ts';
import type { Finding, Path } from './problem.ts';

type Read = ReturnType<typeof shapes.reading.parse> & { readonly path: Path };

/** What is wrong with the readings beyond their shape: what they read, and what they leave. */
export function checkReadings(items: readonly Item[]): readonly Finding[] {
	const readings = items.flatMap(({ value, path }) => {
		const read = shapes.reading.safeParse(value);
		return read.success ? [{ ...read.data, path }] : [];
	});
	return [
		...repeatedIds(items, keyOf).map(({ path, id }): Finding => ({
			path: [...path, 'criterion'],
			cause: { kind: 'duplicateId', id }
		})),
		...readings.flatMap((reading) => checkReading(reading, readings))
	];
}

function keyOf(value: unknown): string | undefined {
	const [scheme, criterion] = [textOf(value, 'scheme'), textOf(value, 'criterion')];
	return scheme !== undefined && criterion !== undefined
		? readingKey({ scheme, criterion })
		: undefined;
}

function checkReading(reading: Read, all: readonly Read[]): readonly Finding[] {
	const { path, title, counts, rule } = reading;
	const scheme = national.find(({ id }) => id === reading.scheme);
	if (!scheme) {
		const allowed = national.map(({ id }) => id);
		const cause = { kind: 'unknownScheme', id: reading.scheme, allowed } as const;
		return [{ path: [...path, 'scheme'], cause }];
	}
	const component = scheme.components.find(({ criteria }) =>
		criteria.some(({ id }) => id === reading.criterion)
	);
	if (!component) {
		const allowed = scheme.components.flatMap(({ criteria }) => criteria.map(({ id }) => id));
		const cause = { kind: 'unknownCriterion', id: reading.criterion, allowed } as const;
		return [{ path: [...path, 'criterion'], cause }];
	}
	if (title === undefined && counts === undefined && rule === undefined)
		return [{ path, cause: { kind: 'nothingChanged' } }];
	return decidesHere(reading) || somethingDecides(scheme.id, component, all)
		? []
		: [{ path: [...path, 'counts'], cause: { kind: 'nothingDecides', of: component.title } }];
}

/** True when something decides in the component, whichever of the readings are switched on. */
const somethingDecides = (scheme: string, { criteria }: Component, all: readonly Read[]): boolean =>
	criteria
		.filter(decides)
		.some(({ id }) =>
			all
				.filter((reading) => reading.scheme === scheme && reading.criterion === id)
				.every(decidesHere)
		);
