import { ImageRun, Paragraph } from 'docx';
import { svgOf } from '../charts/svg.ts';
import type { Chart } from '../document.ts';

/** PNG bytes of one transparent dot. */
const DOT =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';
/** Pixels in a millimetre, as the library counts them. */
const PIXELS = 96 / 25.4;

/**
 * A chart as a vector picture with its alternative text; `id` tells it from other pictures.
 * Programs that cannot show SVG show `painted`, a PNG; without one they leave the place white, and
 * the figures are in the table beside it.
 */
export function pictureOf(chart: Chart, id: string, painted?: Uint8Array): Paragraph {
	const { text, width, height } = svgOf(chart, `chart-${id}`);
	const data = painted ?? Uint8Array.from(atob(DOT), (sign) => sign.charCodeAt(0));
	const picture = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(text),
		fallback: { type: 'png', data },
		transformation: { width: width * PIXELS, height: height * PIXELS },
		altText: { id, name: `Chart ${id}`, description: chart.alt }
	});
	return new Paragraph({ style: 'Picture', children: [picture] });
}
