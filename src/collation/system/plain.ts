/** Text without regard to capitals and spaces, by which names and codes are told apart. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, '');
