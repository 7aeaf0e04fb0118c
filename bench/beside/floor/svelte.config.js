import adapter from '@sveltejs/adapter-static';

/** The smallest page that SvelteKit makes: what any app made with it costs. */
export default { kit: { adapter: adapter({ pages: process.env.OUT, assets: process.env.OUT }) } };
