import { loadBank } from '#questions';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async () => ({ bank: await loadBank() });
