/**
 * storage: keeps assessments in IndexedDB through idb, and asks the browser to keep them. It knows
 * the record, nothing of rules or screens. Begin with `indexed-db-store.ts`.
 */
export { IndexedDbStore } from './indexed-db-store.ts';
export { askToPersist } from './persist.ts';
