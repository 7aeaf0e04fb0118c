/**
 * The topic of a page in the help, from its route id: groups and parameters fall away, as in
 * `/assessment/section`. An address of no page has the start page's.
 */
export const helpTopic = (route: string | null): string =>
	route?.replace(/\/[([][^/]+/gu, '') ?? '/';
