import { askedIn, type Bank } from '#questions';
import type { Scheme } from '#scoring';

/**
 * What people call a question or a criterion of an edition: `TEL-03`, `CAIP 2024/25, T1`. What is no
 * longer there has no name, and bears that of its scheme or none.
 */
export function editionNames(bank: Bank, schemes: readonly Scheme[]): (id: string) => string {
	const asked = askedIn(bank);
	return (id) => {
		const [scheme = '', criterion] = id.split('/');
		if (criterion === undefined) return asked.get(id)?.question.code ?? '';
		const title = schemes.find((own) => own.id === scheme)?.title;
		return title === undefined ? criterion : `${title}, ${criterion}`;
	};
}
