#!/bin/sh
# Lays the distribution's nginx where the hosting test finds it, if there is none: unpacked into
# node_modules/.cache, not installed, so that no server is started and no rights are needed. Never
# fails: without nginx the test says that it was skipped.
set -u
cd "$(dirname "$0")/.."
[ -x /usr/sbin/nginx ] && exit 0
at=node_modules/.cache/nginx
[ -x "$at/usr/sbin/nginx" ] && exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || exit 0

echo "No nginx for the hosting test: trying the distribution's package."
mkdir -p "$at"
fetch() {
	for package in nginx nginx-common libnginx-mod-http-brotli-static; do
		(cd "$at" && apt-get download "$package" >/dev/null 2>&1) || true
	done
}
fetch
if ! ls "$at"/nginx_*.deb >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
	apt-get update >/dev/null 2>&1 || true
	fetch
fi
for file in "$at"/*.deb; do
	[ -e "$file" ] && dpkg-deb -x "$file" "$at"
done
"$at/usr/sbin/nginx" -v || echo "No nginx that starts: the hosting test will be skipped."
exit 0
