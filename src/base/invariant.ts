/** Makes the compiler prove that a union was handled whole; throws if a value slips past the types. */
export function assertNever(value: never): never {
	throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

/** Throws when the programmer was wrong; never used for anything a user can cause. */
export function invariant(condition: unknown, message: string): asserts condition {
	if (!condition) throw new Error(`broken invariant: ${message}`);
}
