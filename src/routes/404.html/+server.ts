import { writeNotFound } from '#lib/formats/not-found.ts';

export const prerender = true;

/** What a host answers for an unknown address. Below a path its addresses begin with that path, if the build knows it. */
export const GET = () => {
  const site = import.meta.env.SITE_ADDRESS;
  return new Response(writeNotFound(site ? new URL(site).pathname : '/'), {
    headers: { 'content-type': 'text/html; charset=utf-8' }
  });
};
