import type { Matrix } from '#exchange/qr';
import { expect, type Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pictureOf } from '../../builders/pictures.ts';
import { writeVideo } from './qr-video.ts';

/** Every code that the page shows, read from what it has drawn; stops the changing of the codes. */
export async function codesOn(page: Page): Promise<readonly Matrix[]> {
	const code = page.getByRole('img', { name: /^Code to scan/u });
	await expect(code).toBeVisible();
	const one = page.getByText(/^Part \d+ of \d+$/u);
	if (!(await one.isVisible())) return [await drawn(page)];
	await page.getByRole('button', { name: 'Pause' }).click();
	const parts = Number((await one.textContent())?.split(' of ')[1]);
	const codes: Matrix[] = [];
	for (let part = 0; part < parts; part += 1) {
		codes.push(await drawn(page));
		await page.getByRole('button', { name: 'Next part' }).click();
	}
	return codes;
}

/** The code on the screen, as rows of dark and light modules. */
async function drawn(page: Page): Promise<Matrix> {
	const code = page.getByRole('img', { name: /^Code to scan/u });
	const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
	const path = (await code.locator('path').getAttribute('d')) ?? '';
	const modules = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu))
		modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
	return modules;
}

/** A video of codes, as a camera before the other device's screen would see them. */
export async function filmOf(file: string, codes: readonly Matrix[]): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	writeVideo(
		file,
		codes.map((code) => pictureOf(code))
	);
}
