import { err, isRealDate, ok, type IsoDate, type Result } from '#base';

/** What is wrong with a field as typed; `ui/` puts it into words. */
export type FieldError =
	| { readonly kind: 'notANumber' }
	| { readonly kind: 'notWhole' }
	| { readonly kind: 'tooManyDecimals'; readonly decimals: number }
	| { readonly kind: 'outOfRange'; readonly min: number; readonly max: number }
	| { readonly kind: 'notADate' }
	| { readonly kind: 'dateOutOfRange'; readonly from: IsoDate; readonly to: IsoDate }
	| { readonly kind: 'inFuture' }
	| { readonly kind: 'odsForm' }
	| { readonly kind: 'odsPseudo' };

/** Codes that stand for "no practice" in national data; facts section 8. */
const PSEUDO_ODS = new Set(['V81997', 'V81998', 'V81999']);

/** Nothing in this field predates it: the earliest dates in the sources are of 2016. */
const EARLIEST: IsoDate = '2010-01-01';
const LATEST: IsoDate = '2040-12-31';

/** A practice's ODS code: a letter and five digits, upper-cased; `''` stays empty. */
export function checkOds(typed: string): Result<string, FieldError> {
	const code = typed.trim().toUpperCase();
	if (code === '') return ok('');
	if (!/^[A-Z]\d{5}$/u.test(code)) return err({ kind: 'odsForm' });
	return PSEUDO_ODS.has(code) ? err({ kind: 'odsPseudo' }) : ok(code);
}

/** A figure as typed, with thousands commas allowed; `undefined` when the field is empty. */
export function checkNumber(
	typed: string,
	limits: { readonly min: number; readonly max: number; readonly decimals: number }
): Result<number | undefined, FieldError> {
	// A pound sign says nothing that the unit beside the field does not.
	const text = typed.replaceAll(/\s/gu, '').replace(/^£/u, '');
	if (text === '') return ok(undefined);
	// A comma parts thousands here; as a decimal sign it would be misread, so it is refused.
	if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/u.test(text)) return err({ kind: 'notANumber' });
	const number = Number(text.replaceAll(',', ''));
	const decimals = text.split('.')[1]?.length ?? 0;
	if (decimals > limits.decimals)
		return err(
			limits.decimals === 0
				? { kind: 'notWhole' }
				: { kind: 'tooManyDecimals', decimals: limits.decimals }
		);
	return number < limits.min || number > limits.max
		? err({ kind: 'outOfRange', min: limits.min, max: limits.max })
		: ok(number);
}

/** A number of patients from 1 to 500,000; `undefined` when the field is empty. */
export const checkCount = (typed: string): Result<number | undefined, FieldError> =>
	checkNumber(typed, { min: 1, max: 500_000, decimals: 0 });

/** A calendar date from 2010 to 2040, not after `today` when it must have happened. */
export function checkDate(
	typed: string,
	when: 'past' | 'any',
	today: IsoDate
): Result<IsoDate, FieldError> {
	if (!isRealDate(typed)) return err({ kind: 'notADate' });
	if (typed < EARLIEST || typed > LATEST)
		return err({ kind: 'dateOutOfRange', from: EARLIEST, to: LATEST });
	return when === 'past' && typed > today ? err({ kind: 'inFuture' }) : ok(typed);
}

/** A month `YYYY-MM` or a year `YYYY` since 2010 that has begun by `today`. */
export function checkMonth(typed: string, today: IsoDate): Result<string, FieldError> {
	const whole = /^\d{4}$/u.test(typed) ? `${typed}-01-01` : `${typed}-01`;
	const checked = checkDate(whole, 'past', today);
	return checked.ok ? ok(typed) : checked;
}
