import { expect, test } from 'vitest';
import { Originals, REPLACEMENT, shown } from './originals.ts';

test('a line is parted into what is printed and what stands for something else', () => {
	const originals = new Originals();
	const [yama, ta] = [originals.markerFor('山'), originals.markerFor('田')];
	expect(originals.runs(`Name ${yama}${ta} ${yama}, end`)).toEqual([
		{ text: 'Name ' },
		{ text: '□□ □', original: '山田 山' },
		{ text: ', end' }
	]);
	expect(originals.runs('')).toEqual([]);
});

test('what is read from the right is parted into its signs, in reading order', () => {
	const originals = new Originals();
	const [mem, ha] = [originals.markerFor('م'), originals.markerFor('ح')];
	const isRightToLeft = true;
	expect(originals.runs(`${mem}${ha} ${mem}!`)).toEqual([
		{ text: '□', original: 'م', isRightToLeft },
		{ text: '□', original: 'ح', isRightToLeft },
		{ text: ' ', isRightToLeft },
		{ text: '□', original: 'م', isRightToLeft },
		{ text: '!' }
	]);
});

test('the same sign has the same marker, which is one code point', () => {
	const originals = new Originals();
	const marker = originals.markerFor('👩‍⚕️');
	expect(Array.from(marker)).toHaveLength(1);
	expect(originals.markerFor('👩‍⚕️')).toBe(marker);
	expect(originals.original(`a${marker}b`)).toBe('a👩‍⚕️b');
	expect(shown(`a${marker}b`)).toBe('a□b');
});

test('beyond the room for markers a sign is still shown as a box', () => {
	const originals = new Originals();
	for (let at = 0; at < 0xfffd; at++) originals.markerFor(`sign ${String(at)}`);
	expect(originals.markerFor('one more')).toBe(REPLACEMENT);
	expect(originals.original(originals.markerFor('sign 7'))).toBe('sign 7');
});
