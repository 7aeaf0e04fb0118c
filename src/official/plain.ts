/** A heading as it is compared: capitals, spaces and underlines do not matter. */
export const plainHeading = (heading: string): string =>
	heading.toLowerCase().replaceAll(/[\s_]+/gu, '');

/** A value as it is compared: capitals and the size of gaps do not matter. */
export const plainValue = (value: string): string =>
	value.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** A practice's code as it is compared. */
export const plainCode = (code: string): string => code.trim().toUpperCase();
