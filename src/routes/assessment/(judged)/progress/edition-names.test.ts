import { loadBank } from '#questions';
import { schemes } from '#scoring';
import { expect, it } from 'vitest';
import { editionNames } from './edition-names.ts';

const nameOf = editionNames(await loadBank(), schemes);

it.each([
	['telephony.call-back', 'TEL-03'],
	['online.core-hours.limits', 'ONL-01'],
	['caip-2024-25/T1', 'CAIP 2024/25, T1'],
	['local.gone/T1', 'T1'],
	['local.gone.question', '']
])('what an edition calls %s is “%s” to people', (id, name) => {
	expect(nameOf(id)).toBe(name);
});
