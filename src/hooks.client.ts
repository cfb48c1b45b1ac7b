import type { HandleClientError } from '@sveltejs/kit';

/** An unknown address is no fault of the program: the error page says it, the console need not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
