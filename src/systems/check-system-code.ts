import { err, ok, type Result } from '#base';

/** What is wrong with a system's code as typed; `ui/` puts it into words. */
export interface SystemCodeError {
	readonly kind: 'systemCodeForm';
}

/** An ICB's ODS code: `Q` and two letters or digits (facts section 8), upper-cased; `''` stays empty. */
export function checkSystemCode(typed: string): Result<string, SystemCodeError> {
	const code = typed.trim().toUpperCase();
	return code === '' || /^Q[A-Z\d]{2}$/u.test(code) ? ok(code) : err({ kind: 'systemCodeForm' });
}
