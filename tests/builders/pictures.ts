import type { Matrix } from '#exchange/qr';

/** A grey picture: one byte a pixel, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly luma: Uint8Array;
}

/** How a camera sees a code. */
export interface View {
	readonly width?: number;
	readonly height?: number;
	/** The code's side with its quiet zone, as a share of the picture's height. */
	readonly share?: number;
	/** Turned clockwise, in degrees. */
	readonly turned?: number;
	/** How much smaller the far edge is, as a share. */
	readonly tilt?: number;
	/** The spread of the blur, in pixels. */
	readonly blur?: number;
	/** The most that a pixel is lighter or darker by chance, of 255. */
	readonly noise?: number;
}

const [DARK, LIGHT, WALL] = [30, 225, 150];
/** Samples a pixel across and down: edges fall where they would in a lens. */
const FINE = 3;

/** A code as a camera sees it on a wall; the same for the same input. */
export function pictureOf(modules: Matrix, view: View = {}): Picture {
	const {
		width = 640,
		height = 480,
		share = 0.9,
		turned = 0,
		tilt = 0,
		blur = 0,
		noise = 0
	} = view;
	const side = modules.length;
	const scale = side / (height * share);
	const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
	const seenAt = (px: number, py: number): number => {
		const [x, y] = [px - width / 2, py - height / 2];
		// A plane leaning back: what is higher up is farther away.
		const far = 1 / (1 + (tilt * y) / height);
		const [dx, dy] = [x * far * scale, y * far * scale];
		const column = Math.floor(dx * cos + dy * sin + side / 2);
		const row = Math.floor(dy * cos - dx * sin + side / 2);
		const module = modules[row]?.[column];
		return module === undefined ? WALL : module ? DARK : LIGHT;
	};
	const luma = Float32Array.from({ length: width * height }, (_, at) => {
		let sum = 0;
		for (let sample = 0; sample < FINE * FINE; sample++) {
			const x = (at % width) + ((sample % FINE) + 0.5) / FINE;
			const y = Math.floor(at / width) + (Math.floor(sample / FINE) + 0.5) / FINE;
			sum += seenAt(x, y);
		}
		return sum / (FINE * FINE);
	});
	const seen = blur > 0 ? blurred(luma, width, height, blur) : luma;
	const chance = randomFrom(width * 31 + modules.length);
	return {
		width,
		height,
		luma: Uint8Array.from(seen, (light) =>
			Math.max(0, Math.min(255, Math.round(light + (chance() * 2 - 1) * noise)))
		)
	};
}

/** The same picture in colour, as a canvas gives it. */
export function pixelsOf({ width, height, luma }: Picture) {
	const data = new Uint8ClampedArray(4 * luma.length);
	for (const [at, light] of luma.entries()) data.set([light, light, light, 255], 4 * at);
	return { width, height, data };
}

function blurred(luma: Float32Array, width: number, height: number, spread: number): Float32Array {
	const reach = Math.ceil(spread * 3);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
		Math.exp(-((at - reach) ** 2) / (2 * spread * spread))
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const along = (from: Float32Array, length: number, step: number) =>
		from.map((_, at) => {
			const place = Math.floor(at / step) % length;
			let sum = 0;
			for (const [index, weight] of weights.entries()) {
				const near = Math.max(0, Math.min(length - 1, place + index - reach));
				sum += weight * from[at + (near - place) * step]!;
			}
			return sum / total;
		});
	return along(along(luma, width, 1), height, width);
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}
