import { err, ok, type Result } from '#base';

/** What is wrong with a network's code as typed; `ui/` puts it into words. */
export interface NetworkCodeError {
	readonly kind: 'networkCodeForm';
}

/** A PCN's ODS code: `U` and five digits (facts section 8), upper-cased; `''` stays empty. */
export function checkNetworkCode(typed: string): Result<string, NetworkCodeError> {
	const code = typed.trim().toUpperCase();
	return code === '' || /^U\d{5}$/u.test(code) ? ok(code) : err({ kind: 'networkCodeForm' });
}
