import type { Locale } from '#lib/model/locale.ts';

/** Size of the pictures that link previews show, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Name, without ending, of a link preview’s picture: of a list, or of the site as a whole. */
export const pictureName = (list: string | null, locale: Locale) => `${list ?? 'site'}-${locale}`;
