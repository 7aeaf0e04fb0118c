import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { keyCommand } from './key-command.ts';

const { document, Element } = parseHTML(
	'<body><h1>Question</h1><button>Next</button><input><p>text</p></body>'
);
vi.stubGlobal('Element', Element);

const press = (key: string, on = 'h1', held: Partial<KeyboardEvent> = {}, letters = true) =>
	keyCommand(
		{
			key,
			ctrlKey: false,
			altKey: false,
			metaKey: false,
			target: document.querySelector(on),
			...held
		},
		letters
	);

it('a presenter’s remote goes on and back, whichever keys it sends', () => {
	expect(['ArrowRight', 'PageDown', ' '].map((key) => press(key))).toEqual(
		Array.from({ length: 3 }, () => 'next')
	);
	expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['back', 'back']);
	expect(['b', 'B', '.'].map((key) => press(key))).toEqual(['blank', 'blank', 'blank']);
});

it('what is typed into a field is typed, and does not turn the page', () => {
	expect(press(' ', 'input')).toBeUndefined();
	expect(press('b', 'input')).toBeUndefined();
	expect(press('ArrowRight', 'input')).toBeUndefined();
});

it('a space on a button presses it; an arrow goes on from there all the same', () => {
	expect(press(' ', 'button')).toBeUndefined();
	expect(press('ArrowRight', 'button')).toBe('next');
});

it('what is pressed together with Ctrl, Alt or the command key belongs to the browser', () => {
	for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
		expect(press('p', 'h1', held)).toBeUndefined();
});

it('letters can be switched off for people who dictate; the other keys stay', () => {
	expect(press('b', 'h1', {}, false)).toBeUndefined();
	expect(press('.', 'h1', {}, false)).toBeUndefined();
	expect(press(' ', 'h1', {}, false)).toBe('next');
	expect(press('PageDown', 'h1', {}, false)).toBe('next');
});

it('other keys, arrows up and down among them, are left to scroll', () => {
	expect(press('ArrowDown')).toBeUndefined();
	expect(press('x')).toBeUndefined();
});
