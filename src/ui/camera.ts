import { err, ok, type Result } from '#base';

/** Why there is no picture: refused, none there, in use elsewhere, or not offered on such a page. */
export type CameraError = 'refused' | 'none' | 'busy' | 'unsupported';

/** A camera that can be chosen. */
export interface Camera {
	readonly id: string;
	/** The browser's name for it; never empty. */
	readonly name: string;
}

/** A camera that is running. */
export interface OpenCamera {
	readonly stream: MediaStream;
	/** The one that runs; empty where the browser does not say. */
	readonly id: string;
	/** It looks at whoever holds the device. */
	readonly front: boolean;
	/** All there are, this one too. */
	readonly cameras: readonly Camera[];
	/** Lets the camera go: its light goes out. */
	stop(): void;
}

/** Opens a camera by its id, else the one at the back if there is one; asks for permission. */
export async function openCamera(id?: string): Promise<Result<OpenCamera, CameraError>> {
	// Browsers hide cameras from pages that did not come over a secure connection.
	const devices = navigator.mediaDevices as MediaDevices | undefined;
	if (!devices) return err('unsupported');
	const wanted = id === undefined ? { facingMode: 'environment' } : { deviceId: { exact: id } };
	try {
		const stream = await devices.getUserMedia({
			video: { ...wanted, width: { ideal: 1280 }, height: { ideal: 720 } }
		});
		const settings = stream.getVideoTracks()[0]?.getSettings();
		return ok({
			stream,
			id: settings?.deviceId ?? '',
			front: settings?.facingMode === 'user',
			cameras: await camerasOf(devices),
			stop: () => {
				for (const track of stream.getTracks()) track.stop();
			}
		});
	} catch (error) {
		return err(reasonOf(error));
	}
}

/** The cameras by the browser's names, which it tells only once one is allowed. */
async function camerasOf(devices: MediaDevices): Promise<readonly Camera[]> {
	const all = await devices.enumerateDevices().catch(() => []);
	return all
		.filter(({ kind }) => kind === 'videoinput')
		.map(({ deviceId, label }, at) => ({
			id: deviceId,
			name: label || `Camera ${String(at + 1)}`
		}));
}

function reasonOf(error: unknown): CameraError {
	switch (error instanceof DOMException ? error.name : '') {
		case 'NotAllowedError':
		case 'SecurityError':
			return 'refused';
		case 'NotFoundError':
		case 'OverconstrainedError':
			return 'none';
		case 'NotReadableError':
		case 'AbortError':
			return 'busy';
		default:
			return 'unsupported';
	}
}

/** Resolves when the video shows its next picture, or soon where the browser cannot tell. */
export const nextPicture = (video: HTMLVideoElement): Promise<void> =>
	new Promise((resolve) => {
		if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(() => resolve());
		else requestAnimationFrame(() => resolve());
	});

/** The picture that a video shows, taken through a canvas of the caller's; undefined before the first. */
export function pictureOf(
	video: HTMLVideoElement,
	canvas: HTMLCanvasElement
): ImageData | undefined {
	const { videoWidth: width, videoHeight: height } = video;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (width === 0 || height === 0 || !context) return undefined;
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	context.drawImage(video, 0, 0);
	return context.getImageData(0, 0, width, height);
}
