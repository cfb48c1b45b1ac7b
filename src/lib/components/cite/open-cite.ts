import { mount, unmount } from 'svelte';
import type { Locale } from '#lib/model/locale.ts';
import type { Bilingual } from '#lib/model/types.ts';
import type { Release } from '#lib/tables/release.ts';
import CiteForms from './CiteForms.svelte';

/**
 * Opens the dialog with every form of the citation of the page as it is now; it is taken away when it is closed, and
 * the focus goes back to where it was. Loaded on demand, so that a page that is not cited carries none of it.
 * @param title what the page shows, in words; empty for the data set
 */
export function openCite(
  locale: Locale,
  title: Bilingual,
  release: Pick<Release, 'title' | 'version' | 'date' | 'creator' | 'licence'>
): void {
  const from = document.activeElement;
  const dialog = mount(CiteForms, {
    target: document.body,
    props: {
      locale,
      title,
      release,
      onclose: () => {
        void unmount(dialog);
        if (from instanceof HTMLElement) from.focus();
      }
    }
  });
}
