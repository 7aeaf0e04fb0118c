import type { Page } from '@playwright/test';

/** What a thumb can hit, with its size in CSS pixels. */
export interface Target {
	readonly what: string;
	/** A link in the middle of a sentence may be as low as its line: WCAG 2.5.5 and 2.5.8 leave it out. */
	readonly kind: 'control' | 'inSentence';
	readonly width: number;
	readonly height: number;
}

/** Less than 44 pixels either way; half a pixel for the browser's rounding. */
export const tooSmall = ({ kind, width, height }: Target): boolean =>
	kind === 'control' && (height < 43.5 || width < 43.5);

/**
 * Every control that can be seen. A box to tick is hit through its label as well, so the two count
 * together.
 */
export function targetsOn(page: Page): Promise<readonly Target[]> {
	return page.evaluate(() => {
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"][role="gridcell"]'
		);
		const inSentence = (link: HTMLElement) => {
			if (link.tagName !== 'A' || getComputedStyle(link).display !== 'inline') return false;
			const around = (link.parentElement?.textContent ?? '').replace(link.textContent, '');
			return /\p{L}/u.test(around);
		};
		const boxesOf = (control: HTMLElement) =>
			[control, ...('labels' in control ? ((control as HTMLInputElement).labels ?? []) : [])].map(
				(element) => element.getBoundingClientRect()
			);
		return [...controls]
			.filter((control) => control.checkVisibility({ visibilityProperty: true }))
			.filter((control) => control.getBoundingClientRect().right > 0)
			.map((control) => {
				const ticked = control.matches('[type="radio"], [type="checkbox"], [type="file"]');
				const boxes = ticked ? boxesOf(control) : [control.getBoundingClientRect()];
				return {
					what: control.outerHTML.slice(0, 160),
					kind: inSentence(control) ? ('inSentence' as const) : ('control' as const),
					width: Math.max(...boxes.map(({ width }) => width)),
					height: Math.max(...boxes.map(({ height }) => height))
				};
			});
	});
}
