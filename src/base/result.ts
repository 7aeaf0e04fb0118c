/** The outcome of something that can fail for reasons the caller must handle. */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a failure; `error` is a fact to be put into words by `ui/`, never a sentence. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
