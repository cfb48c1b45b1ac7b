import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { page } from '$app/state';

/**
 * An unknown address is no fault of the program: the error page says it, the console need not. Otherwise something that
 * a page needs could not be fetched, and the error page would be less than there is: until its script takes it over, a
 * page can be read as it was built, and one that was to come is opened whole, since it may be kept on this device.
 */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  console.error(error);
  const drawn = page.route.id !== null;
  if (drawn && event.url.pathname !== location.pathname) location.href = event.url.href;
  else if (drawn) location.reload();
  return new Promise(() => {});
};

/** What keeps pages for reading without a connection comes when the page itself is done. */
export const init: ClientInit = () => {
  if (dev) return;
  const begin = () => setTimeout(() => import('#lib/components/offline/start.ts'), 500);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
};
