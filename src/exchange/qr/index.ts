/**
 * exchange/qr: an envelope's text as a sequence of codes, and codes as the text again, without any
 * network. It knows nothing of what the text says, nor of screens and cameras. Begin with `frame.ts`,
 * which says what one code holds; then `frames-of.ts` (out) and `qr-collector.ts` (in). What reads a
 * picture, `read-code.ts`, is loaded by the worker alone.
 */
export { canPack, packText, unpackText } from './pack-text.ts';
export { type FrameOptions, type TooMany, FRAME_BYTES, MOST_CODES, framesOf } from './frames-of.ts';
export { type Added, type Progress, QrCollector } from './qr-collector.ts';
export { type Matrix, codeOf } from './code-of.ts';
export type { Pixels } from './read-code.ts';
export { type CodeReader, startReader } from './code-reader.ts';
