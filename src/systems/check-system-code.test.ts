import { expect, it } from 'vitest';
import { checkSystemCode } from './check-system-code.ts';

it('an ICB’s code is Q and two more, in capitals; none is none', () => {
	expect(checkSystemCode(' qhm ')).toEqual({ ok: true, value: 'QHM' });
	expect(checkSystemCode('')).toEqual({ ok: true, value: '' });
});

it.each(['HM', 'QHMX', 'U12345', 'Q-1'])('%s is none', (typed) => {
	expect(checkSystemCode(typed)).toEqual({ ok: false, error: { kind: 'systemCodeForm' } });
});
