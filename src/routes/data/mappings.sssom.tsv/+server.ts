import { writeSssom } from '#lib/export/sssom.ts';
import { release } from '#lib/release.ts';
import { tables } from '#lib/server/tables.ts';
import { dataPackage } from '#lib/tables/schema.ts';

export const prerender = true;

export const GET = () =>
  new Response(writeSssom(tables, release, dataPackage.id), {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' }
  });
