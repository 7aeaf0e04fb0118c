import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Where `scripts/ensure-nginx.sh` lays what it unpacks. */
const UNPACKED = 'node_modules/.cache/nginx';
const BROTLI = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The folder under which nginx lies, if there is one: the system's root, or the unpacked package. */
const home = ['/', resolve(UNPACKED)].find((root) => existsSync(join(root, 'usr/sbin/nginx')));
/** True where nginx can be started. */
export const hasNginx = home !== undefined;
/** True where it can hand out files compressed by brotli. */
export const hasBrotli = home !== undefined && existsSync(join(home, BROTLI));

/** The project's configuration, on a free port and without a certificate; all else as it is. */
function adapted(text: string, port: number, folder: string): string {
	const changes: readonly (readonly [string | RegExp, string])[] = [
		['listen 443 ssl;', `listen 127.0.0.1:${String(port)};`],
		[/^\s*ssl_certificate.*$/gmu, ''],
		['root /srv/access-ready;', `root ${folder};`],
		...(hasBrotli ? ([['# brotli_static on;', 'brotli_static on;']] as const) : [])
	];
	return changes.reduce((soFar, [from, to]) => {
		const next = soFar.replace(from, to);
		if (next === soFar) throw new Error(`docs/hosting/nginx.conf has no ${String(from)}`);
		return next;
	}, text);
}

/**
 * Starts nginx with `docs/hosting/nginx.conf` over a copy of a build, to which files that must not be
 * handed out are added. The result is its address and how to stop it.
 */
export async function startNginx(
	build: string
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
	const at = await mkdtemp(join(tmpdir(), 'access-ready-nginx-'));
	const site = join(at, 'site');
	await cp(build, site, { recursive: true });
	await mkdir(join(site, '.well-known'));
	for (const file of ['.env', 'about/.hidden', '.well-known/security.txt'])
		await writeFile(join(site, file), 'x');
	const port = await freePort();
	const url = `http://127.0.0.1:${String(port)}/`;
	const root = home ?? '/';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${at};`
	);
	const main = [
		...(hasBrotli ? [`load_module ${join(root, BROTLI)};`] : []),
		// Else it gives up root's rights, and may not read the folder.
		...(userInfo().uid === 0 ? ['user root;'] : []),
		`daemon off; worker_processes 1; pid ${at}/pid; error_log ${at}/error.log;`,
		'events {}',
		`http { include ${join(root, 'etc/nginx/mime.types')};`,
		'default_type application/octet-stream;',
		...temporary,
		adapted(await readFile('docs/hosting/nginx.conf', 'utf8'), port, site),
		'}'
	];
	await writeFile(join(at, 'nginx.conf'), main.join('\n'));
	const server = spawn(
		join(root, 'usr/sbin/nginx'),
		['-p', at, '-c', join(at, 'nginx.conf'), '-e', join(at, 'error.log')],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let said = '';
	server.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	const stop = async () => {
		server.kill('SIGTERM');
		await ended;
		await rm(at, { recursive: true, force: true });
	};
	for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false
			)
		)
			return { url, stop };
		await new Promise((done) => setTimeout(done, 50));
	}
	await stop();
	throw new Error(`nginx does not answer: ${said}`);
}

async function freePort(): Promise<number> {
	const taken = createServer();
	await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
	const address = taken.address();
	await new Promise((done) => taken.close(done));
	return typeof address === 'object' && address ? address.port : 0;
}

/** An answer as it came over the wire. */
export interface Answer {
	readonly status: number;
	/** By the name in lower case; what came twice is joined by a comma. */
	readonly headers: Readonly<Record<string, string>>;
	/** Not unpacked. */
	readonly body: Buffer;
}

/** Asks with curl, which adds nothing and follows nowhere. */
export async function curl(url: string, ...fields: readonly string[]): Promise<Answer> {
	const asked = fields.flatMap((field) => ['-H', field]);
	const { stdout } = await promisify(execFile)(
		'curl',
		['-sS', '--path-as-is', '-i', ...asked, url],
		{ encoding: 'buffer', maxBuffer: 64_000_000 }
	);
	const end = stdout.indexOf('\r\n\r\n');
	const [first = '', ...lines] = stdout.subarray(0, end).toString('latin1').split('\r\n');
	const headers: Record<string, string> = {};
	for (const line of lines) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).toLowerCase();
		const value = line.slice(colon + 1).trim();
		headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
	}
	return { status: Number(first.split(' ')[1]), headers, body: stdout.subarray(end + 4) };
}
