import { closeSync, openSync, writeSync } from 'node:fs';
import type { Picture } from '../../builders/pictures.ts';

/** The switches that make Chromium show a video as its camera, and allow it without asking. */
export const cameraArgs = (video: string): string[] => [
	'--use-fake-ui-for-media-stream',
	'--use-fake-device-for-media-stream',
	`--use-file-for-fake-video-capture=${video}`
];

/**
 * Writes pictures of one size as a video that a browser takes for its camera, over and over: Y4M, which
 * is nothing but the pixels. Each picture is shown `hold` times; give the frames a second accordingly.
 */
export function writeVideo(
	file: string,
	pictures: readonly Picture[],
	{ perSecond = 10, hold = 1 } = {}
): void {
	const { width, height } = pictures[0] ?? { width: 2, height: 2 };
	const out = openSync(file, 'w');
	writeSync(
		out,
		`YUV4MPEG2 W${String(width)} H${String(height)} F${String(perSecond)}:1 Ip A1:1 C420mpeg2\n`
	);
	// No colour: half a byte a pixel, in the middle of the scale.
	const grey = Buffer.alloc((width * height) / 2, 128);
	for (const { luma } of pictures) {
		for (let shown = 0; shown < hold; shown++) {
			writeSync(out, 'FRAME\n');
			writeSync(out, luma);
			writeSync(out, grey);
		}
	}
	closeSync(out);
}
