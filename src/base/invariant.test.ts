import { expect, it } from 'vitest';
import { assertNever, invariant } from './invariant.ts';

it('an invariant that holds passes in silence', () => {
	expect(() => invariant(1 + 1, 'sums')).not.toThrow();
});

it.each([[false], [undefined], [null], [0], ['']])(
	'an invariant that is %j throws',
	(condition) => {
		expect(() => invariant(condition, 'nothing is lost')).toThrow(
			'broken invariant: nothing is lost'
		);
	}
);

it('a case that slipped past the types is named', () => {
	expect(() => assertNever({ kind: 'new' } as never)).toThrow('unhandled case: {"kind":"new"}');
});
