import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** An unknown address is no fault of the program: the error page says it, the console need not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};

/** What keeps pages for reading without a connection comes when the page itself is done. */
export const init: ClientInit = () => {
  if (dev) return;
  const begin = () => setTimeout(() => import('#lib/components/offline/start.ts'), 500);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
};
