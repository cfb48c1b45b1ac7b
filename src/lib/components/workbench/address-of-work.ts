/** What is done with a work; seen where nothing is named. */
export type Step = 'code' | 'decide' | 'brief';

/**
 * The address of a work on the page of own lists, which names it by its number alone.
 * @param page address of that page
 */
export const addressOfWork = (page: string, number: number, step?: Step): string =>
  `${page}?work=${number}${step ? `&step=${step}` : ''}`;
