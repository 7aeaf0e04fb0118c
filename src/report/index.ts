/**
 * report: the plan as a document (pure data), and the writers that turn it into a file.
 */
export type { Block, Cell, Column, Cover, DocumentModel, Fact, Tone } from './document.ts';
export { makePdf, type PdfError } from './pdf/make-pdf.ts';
export { planDocument, type PlanInput } from './plan-document.ts';
