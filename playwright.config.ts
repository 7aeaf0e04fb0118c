import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

const port = 4317;
const address = `http://127.0.0.1:${String(port)}/`;
const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	// Once more on a busy machine; a test that needed it is reported as flaky.
	retries: process.env.CI === undefined ? 0 : 1,
	forbidOnly: process.env.CI !== undefined,
	timeout: 120_000,
	// Long, as the machine may be busy; it costs nothing while all is well.
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: address,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		hasTouch: true,
		actionTimeout: 15_000,
		launchOptions: {
			args: BROWSER_ARGS,
			...(executablePath !== undefined && { executablePath })
		}
	},
	projects: [
		{ name: 'tablet landscape', use: { viewport: { width: 1024, height: 768 } } },
		{
			name: 'tablet portrait',
			testMatch: ['main-journey.spec.ts', 'a-year.spec.ts'],
			use: { viewport: { width: 834, height: 1194 } }
		}
	],
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port), BUILD_DIR: process.env.BUILD_DIR ?? 'build' },
		url: address,
		reuseExistingServer: false
	}
});
