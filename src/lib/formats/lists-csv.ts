import type { Tables } from '#lib/model/types.ts';
import { listFacts } from '#lib/records/list-facts.ts';
import type { Release } from '#lib/tables/release.ts';
import type { CsvTable } from './analysis-csv.ts';

/** All lists with what can be counted of them, a row per list in the order of the lists. */
export function listsTable(tables: Tables, release: Release): CsvTable {
  return {
    columns: [
      'list',
      'country',
      'name',
      'issuer',
      'published',
      'kind',
      'entries_top',
      'entries_beneath',
      'wording_confirmed',
      'wording_partly',
      'wording_unconfirmed',
      'compared_with',
      'succeeded_by',
      'purpose',
      'caveat',
      'url',
      'data_version',
      'data_date',
      'licence'
    ],
    records: tables.lists.map((list) => {
      const facts = listFacts(tables, list);
      return {
        list: list.id,
        country: list.country,
        name: list.name.en,
        issuer: list.issuer,
        published: list.published,
        kind: list.kind,
        entries_top: facts.top,
        entries_beneath: facts.sub,
        wording_confirmed: facts.wordings.confirmed,
        wording_partly: facts.wordings.partly,
        wording_unconfirmed: facts.wordings.unconfirmed,
        compared_with: facts.compared.join('|'),
        succeeded_by: list.succeededBy,
        purpose: list.purpose,
        caveat: list.caveat,
        url: list.url,
        data_version: release.version,
        data_date: release.date,
        licence: release.licence
      };
    })
  };
}
