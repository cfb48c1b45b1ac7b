import { fold } from './fold.ts';

/**
 * A text as an id is compared: in lower case and half width, without the prefix of records and what is set around it;
 * after the list of an entry a slash or a space counts as the colon. `PCX:CN-US-0001` is `cn-us-0001`,
 * `us-cet-2024/hypersonics` is `us-cet-2024:hypersonics`.
 */
export const readId = (text: string) =>
  fold(text)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .replace(/^pcx[:\s]\s*/, '')
    .replace(/\s*[:/\s]\s*/, ':');

/** Whether an id, as read, can be one of these tables: a list's ends in its year, a record's in four figures. */
export const mayBeId = (id: string) => /^[a-z0-9-]+-(?:fy)?\d{4}(?::|$)/.test(id);
