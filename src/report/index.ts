/**
 * report: the plan as a document (pure data), and the writers that turn it into a file. It must not
 * know the screen, the storage or the clock: the document bears the date it is given, and the same
 * input gives the same bytes. Begin with `document.ts`, the model every writer reads; then
 * `plan-document.ts` or `case-document.ts`, which make one, or `pdf/write-pdf.ts`, which prints one.
 */
export type { Block, Cell, Column, Cover, DocumentModel, Fact, Tone } from './document.ts';
export { caseDocument, type CaseDocumentInput } from './case-document.ts';
export { makePdf, type PdfError } from './pdf/make-pdf.ts';
export { planDocument } from './plan-document.ts';
export type { PlanInput } from './plan-input.ts';
