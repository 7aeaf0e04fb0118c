import { emptyViews } from './views/empty-views.ts';
import { facilitatorViews } from './views/facilitator-views.ts';
import { mishapViews } from './views/mishap-views.ts';
import { networkViews } from './views/network-views.ts';
import { practiceViews } from './views/practice-views.ts';
import { refusedViews } from './views/refused-views.ts';
import type { View } from './views/view.ts';

export { plan, results, sectionViews } from './views/practice-views.ts';
export type { View } from './views/view.ts';

/** Every page but the sections, with its empty, refused and failed states. */
export const otherViews: readonly View[] = [
	...networkViews,
	...facilitatorViews,
	...practiceViews,
	...emptyViews,
	...refusedViews,
	...mishapViews
];

/** Complaints of the browser that belong to a view. */
export const NOT_FOUND = /no-such-page/u;
