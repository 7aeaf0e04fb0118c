/**
 * True for text that a spreadsheet program might take for a formula, in a cell or in a CSV file: its
 * first sign, blanks aside, is one of `= + - @ |` (or the wide form of one), or it begins with a tab,
 * a line break or NUL.
 * Source: OWASP, CSV Injection.
 */
export const isFormulaLike = (text: string): boolean => FORMULA_LIKE.test(text);

const FORMULA_LIKE = /^(?:[\t\r\n\0]|\s*[=+\-@|＝＋－＠｜])/u;
