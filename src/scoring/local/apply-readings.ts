import { decides, type Component, type Criterion, type Scheme } from '../scheme.ts';
import type { Reading } from './local-scheme.ts';

/**
 * The national scheme as it is read here; the scheme itself when no reading is for it. Of two
 * readings of one criterion the first counts. A component in which nothing would decide any more
 * stays national, since it would otherwise count as met.
 */
export function withReadings(scheme: Scheme, readings: readonly Reading[]): Scheme {
	const own = readings.filter((reading) => reading.scheme === scheme.id);
	const components = scheme.components.map((component) => readComponent(component, own));
	return components.every((component, index) => component === scheme.components[index])
		? scheme
		: { ...scheme, components };
}

function readComponent(component: Component, readings: readonly Reading[]): Component {
	const criteria = component.criteria.map((criterion) => {
		const reading = readings.find((one) => one.criterion === criterion.id);
		return reading ? read(criterion, reading) : criterion;
	});
	const unchanged = criteria.every((criterion, index) => criterion === component.criteria[index]);
	const emptied = component.criteria.some(decides) && !criteria.some(decides);
	return unchanged || emptied ? component : { ...component, criteria };
}

/** What was quoted is the national wording, which is not what decides here. */
const read = (
	{ quote: _, ...criterion }: Criterion,
	{ publisher, reason, title, counts, rule }: Reading
): Criterion => ({
	...criterion,
	wording: 'paraphrase',
	...(title !== undefined && { title }),
	...(counts && { counts }),
	...(rule && { rule }),
	reading: { publisher, reason }
});
