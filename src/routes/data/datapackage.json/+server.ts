import datapackage from '#data/datapackage.json?raw';

export const prerender = true;

export const GET = () => new Response(datapackage, { headers: { 'content-type': 'application/json' } });
