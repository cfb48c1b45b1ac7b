import { error } from '@sveltejs/kit';
import { templateCsv, templateWorkbook } from '#lib/formats/own-templates.ts';
import { workedExample } from '#lib/records/worked-example.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** A file that the page of own lists offers or loads. */
interface OfferedFile {
  type: string;
  make: () => string | Promise<Uint8Array>;
}

const FILES: Readonly<Record<string, OfferedFile>> = Object.fromEntries(
  (['en', 'zh'] as const).flatMap((locale): [string, OfferedFile][] => [
    [`example-${locale}.json`, { type: 'application/json', make: () => JSON.stringify(workedExample(locale)) }],
    ...(['list', 'mapping'] as const).flatMap((kind): [string, OfferedFile][] => [
      [
        `own-${kind}-template-${locale}.csv`,
        { type: 'text/csv; charset=utf-8', make: () => templateCsv(kind, locale) }
      ],
      [
        `own-${kind}-template-${locale}.xlsx`,
        {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          make: () => templateWorkbook(kind, locale)
        }
      ]
    ])
  ])
);

export const entries: EntryGenerator = () =>
  Object.keys(FILES).map((file) => {
    const dot = file.lastIndexOf('.');
    return { name: file.slice(0, dot), ending: file.slice(dot + 1) };
  });

export const GET: RequestHandler = async ({ params }) => {
  const file = FILES[`${params.name}.${params.ending}`];
  if (!file) error(404, `There is no file ${params.name}.${params.ending}.`);
  return new Response((await file.make()) as BodyInit, { headers: { 'content-type': file.type } });
};
