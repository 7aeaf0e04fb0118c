/** A share from 0 to 1 as people write it: `67%`. */
export const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
