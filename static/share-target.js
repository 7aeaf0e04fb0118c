/**
 * Part of the service worker: files that another app shares with this one arrive as a form posted to
 * the page "Bring in". They are laid aside in a cache of their own, where the page picks them up.
 */
self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/bring-in/')) return;
	event.respondWith(layAside(request));
});

async function layAside(request) {
	const files = (await request.formData()).getAll('files').filter((file) => file instanceof File);
	const cache = await caches.open('shared-files');
	await Promise.all(
		files.map((file, at) => cache.put(`${at}/${encodeURIComponent(file.name)}`, new Response(file)))
	);
	return Response.redirect(`${request.url}?shared`, 303);
}
