import adapter from '@sveltejs/adapter-static';
import { versionOfSources } from './scripts/setup.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: true,
    // Five signs tell the styles of components apart as well as Svelte's thirteen, in every element of every page.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
  },
  kit: {
    // 404.html is a route of its own (src/routes/404.html/); scripts/compress.js writes the compressed copies.
    // Not strict, since without SITE_ADDRESS there is no sitemap.
    adapter: adapter({ strict: false }),
    // Relative addresses: the same build works at a domain's root and below any path.
    paths: { relative: true },
    version: { name: versionOfSources() },
    // Registered by src/lib/offline/worker.ts when the page is at rest, and not by a script in every page.
    serviceWorker: { register: false },
    // The content policy travels in each page as a <meta> tag with hashes of the framework's own inline script.
    // frame-ancestors has no effect in a <meta> tag; a host that wants it sends a header.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Kit's route announcer carries one inline style attribute (sveltejs/kit#11993); only that text is allowed.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        // The preview of a page for a frame on another site (/embed/); nothing else is ever framed.
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
      }
    },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: 'fail'
    }
  }
};
