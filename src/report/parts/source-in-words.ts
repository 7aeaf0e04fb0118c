import { sources, type SourceRef } from '#questions';

/** A source reference in one line: who published what, and where in it. */
export function sourceInWords({ source, at }: SourceRef): string {
	const { publisher, title } = sources[source];
	return `${publisher}, ${title}: ${at}`;
}
