/**
 * collation: many practices' assessments side by side. Received files and a scheme go in, tables come
 * out: who meets what, what blocks a component, which gaps are common. Nothing here is stored, and
 * nothing is ranked. It knows nothing of storage, documents or screens. Begin with `collation.ts`.
 */
export type { Collation, FileState, NetworkComponent, PracticeRow } from './collation.ts';
