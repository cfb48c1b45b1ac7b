import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { navigating, page } from '$app/state';

// Where a host answers the name of the file too, the router would not know the page, or take it for one in English.
if (location.pathname.endsWith('/index.html'))
  history.replaceState(history.state, '', location.href.replace('/index.html', '/'));

const never = new Promise<never>(() => undefined);

/**
 * An unknown address is no fault of the program: the error page says it, the console need not. Where anything else fails,
 * such as the fetch of a file, a page that was just opened stays as it was built, to be read without script, and one that
 * a link or the way back leads to is opened whole: from the site, from what is kept, or with the words that it is not.
 */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status === 404) return { message };
  console.error(error);
  // The status of a page that its script has not taken over yet.
  if (page.status === -1) return never;
  const leadsTo = navigating.to?.url.href;
  if (!leadsTo) return { message };
  if (leadsTo === location.href) location.reload();
  else location.href = leadsTo;
  return never;
};

/** A page that has fetched nothing for so many milliseconds is at rest. */
const QUIET = 700;

/** What keeps pages for reading without a connection comes when the page is at rest and has all that it asked for. */
export const init: ClientInit = () => {
  if (dev || !('serviceWorker' in navigator)) return;
  let waiting: ReturnType<typeof setTimeout>;
  const fetched = new PerformanceObserver(() => wait());
  const begin = () => {
    fetched.disconnect();
    // Without a connection it is there only if it was kept, and none of a site that was built anew: then nothing is kept.
    if (navigator.onLine || navigator.serviceWorker?.controller)
      import('#lib/components/offline/start.ts').catch(() => undefined);
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(begin, QUIET);
  };
  fetched.observe({ type: 'resource' });
  wait();
};
