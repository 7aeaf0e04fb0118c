/** Codes a second that can be chosen, slowest first. */
export const SPEEDS = [1, 2, 3, 5, 8, 10] as const;

/** One of the speeds. */
export type Speed = (typeof SPEEDS)[number];

/** What a sequence starts with. */
export const USUAL_SPEED: Speed = 3;

/** What it starts with where the device asks for less motion. */
export const CALM_SPEED: Speed = 1;

/**
 * The fastest that cannot flash too often: a flash is two opposite changes, so at five changes a second
 * nothing flashes more than three times (WCAG 2.3.1), with a change to spare for an uneven clock.
 */
export const SAFE_SPEED: Speed = 5;

/** The next speed up or down; beyond `SAFE_SPEED` only where `fast` was chosen. The ends stay. */
export function speedBeside(speed: Speed, step: 1 | -1, fast: boolean): Speed {
	const next = SPEEDS[SPEEDS.indexOf(speed) + step] ?? speed;
	return fast || next <= SAFE_SPEED ? next : SAFE_SPEED;
}
