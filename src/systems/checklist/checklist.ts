import type { ChecklistItem } from './checklist-item.ts';
import { icbActions } from './icb-actions.ts';
import { letterItems } from './letter-items.ts';

/** What was asked of ICBs in 2023 and 2024, each requirement once; the ICB's own part is in its record. */
export const CHECKLIST: readonly ChecklistItem[] = [...icbActions, ...letterItems];
