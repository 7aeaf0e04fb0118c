/**
 * base: the few words every room shares. It knows nothing of practices or questions.
 * Begin with `Result`: edges return one instead of throwing.
 */
export { type Result, ok, err } from './result.ts';
export { assertNever, invariant } from './invariant.ts';
export {
	type Clock,
	type IsoDate,
	type IsoTime,
	addWeeks,
	dateOf,
	isLater,
	isMoment,
	isRealDate,
	longDate,
	timeAfter
} from './dates.ts';
export { fingerprint } from './fingerprint.ts';
export { trustedScriptUrl } from './trusted-url.ts';
export { unpackedSize } from './unpacked-size.ts';
