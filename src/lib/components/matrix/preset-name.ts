import type { Preset } from '#lib/model/views.ts';
import type { ChooserMessages } from '#lib/words/en/chooser.ts';

/**
 * What a preset is called: by its name or, where it has none, by the issuers of its lists, each once.
 * @param countryOf the country of a list
 * @param called what a country is called
 */
export function presetName(
  { name, view }: Preset,
  countryOf: (list: string) => string,
  words: Pick<ChooserMessages, 'presets' | 'issuers'>,
  called: (country: string) => string
): string {
  if (name) return words.presets[name];
  const columns = [...new Set(view.columns.map(countryOf))];
  return words.issuers(called(countryOf(view.rows)), columns.map(called));
}
