/**
 * official: reads what NHS England publishes, file by file as it comes, and proposes from it the
 * figures that the questions ask a practice for. It knows the layouts of the files as data; nothing
 * of where files come from, storage or screens. Begin with `layout.ts`, open any file in `layouts/`,
 * then follow `read-official.ts`.
 */
export type { Caveat } from './layout.ts';
export type { Beside, Found, OfficialError, OfficialRead, Proposal } from './proposal.ts';
export { LAYOUTS } from './layouts/index.ts';
export type { Wanted } from './gather.ts';
export { type OfficialFile, readOfficial } from './read-official.ts';
export { workbookRows } from './read/workbook-rows.ts';
export { saysAlready, setBeside, takeInto } from './take.ts';
