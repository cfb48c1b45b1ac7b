import { wordsOf } from '#lib/figures/frame.ts';
import { timelinePicture } from '#lib/figures/timeline.ts';
import { localeOf } from '#lib/model/locale.ts';
import { shownEvents } from '#lib/records/concept.server.ts';
import { en } from '#lib/words/en/shared.ts';
import { zh } from '#lib/words/zh/shared.ts';

/** The dates as the page draws them, in the language of its address: the code that draws stays with the build. */
export function timelineFor(lang: string | undefined) {
  const locale = localeOf(lang);
  return timelinePicture(shownEvents(), wordsOf(locale, { en, zh }[locale]), 1184);
}
