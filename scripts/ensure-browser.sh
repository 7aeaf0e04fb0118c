#!/bin/sh
# Makes sure there is a Chromium that starts: an installed one, else Playwright's, else Debian's.
set -eu
starts() {
	node --input-type=module -e "
		import { chromium } from '@playwright/test';
		import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';
		const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
		await browser.close();
	" >/dev/null 2>&1
}

starts && exit 0
echo "No Chromium that starts: trying Playwright's own."
npx playwright install chromium || true
starts && exit 0

if command -v apt-get >/dev/null; then
	echo "Trying the distribution's package."
	as_root=""
	[ "$(id -u)" = 0 ] || as_root="sudo"
	$as_root apt-get update || true
	$as_root apt-get install -y chromium || true
fi
starts || {
	echo "Install Chromium or Chrome, or name one in the variable CHROMIUM." >&2
	exit 1
}
