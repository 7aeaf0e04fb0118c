/** Expressions that find things as a person would: by their words. */

const text = JSON.stringify;

/** A link or button by its words, without what only a screen reader says. */
export const pressable = (words) =>
	`[...document.querySelectorAll('a, button, summary')].find((one) => one.checkVisibility() &&
		(one.innerText.trim() === ${text(words)} || one.textContent.trim().replace(/\\s+/g, ' ') === ${text(words)}))`;

/** The control that a label names. */
export const labelled = (words) =>
	`[...document.querySelectorAll('label')].find((one) => one.textContent.trim().replace(/\\s+/g, ' ').startsWith(${text(words)}))?.control`;

/** The label of a choice of a question, by the question's code and the choice's words. */
export const choice = (code, words) =>
	`[...([...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent.trim().startsWith(${text(`${code} `)}))
		?.querySelectorAll('label') ?? [])].find((one) => one.textContent.trim() === ${text(words)})`;

/** True once that choice is taken. */
export const taken = (code, words) => `${choice(code, words)}?.control.checked`;

/** True once the page shows the words. */
export const shows = (words) => `document.body.innerText.includes(${text(words)})`;

export const isReady = `document.querySelector('main')?.dataset.hydrated === 'true'`;
