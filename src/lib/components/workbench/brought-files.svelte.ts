import { workbenchMessages } from '#lib/words/workbench.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { KnownList } from '#lib/tables/import/brought.ts';
import { BroughtFile } from './brought-file.svelte.ts';

const MIB = 1024 * 1024;
/** The most bytes that a file may have; a workbook is packed. */
const MOST = { file: 50 * MIB, workbook: 25 * MIB };

const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isMetadata = (name: string) => /\.ya?ml$/i.test(name);

/** The files that a person has brought since the page was opened; one of them is shown. */
export class BroughtFiles {
  all = $state.raw<readonly BroughtFile[]>([]);
  current = $state.raw<BroughtFile | null>(null);
  /** why files were refused before they were read */
  refused = $state.raw<readonly string[]>([]);

  readonly #around: () => { locale: Locale; entries: string; own: () => readonly KnownList[] };

  /** @param around what a reading needs of the page: language, address of entries.csv, the reader's lists that are not stored */
  constructor(around: () => { locale: Locale; entries: string; own: () => readonly KnownList[] }) {
    this.#around = around;
  }

  /** Reads files; a metadata file goes with the tables that are brought with it. */
  async take(given: readonly File[]): Promise<void> {
    if (given.length === 0) return;
    const { locale } = this.#around();
    const t = workbenchMessages(locale).bring;
    const refused: string[] = [];
    const alone = given.every(({ name }) => isMetadata(name));
    const [metadata] = alone ? [] : given.filter(({ name }) => isMetadata(name));
    const tables = given.filter((file) => alone || !isMetadata(file.name));
    const text = metadata && (await metadata.text());
    const brought: BroughtFile[] = [];
    for (const file of tables) {
      const most = isWorkbook(new Uint8Array(await file.slice(0, 2).arrayBuffer())) ? MOST.workbook : MOST.file;
      if (file.size > most) refused.push(t.tooLarge(file.name, file.size, most));
      else {
        const choices = text === undefined ? {} : { metadata: text };
        brought.push(new BroughtFile({ name: file.name, content: file }, file.size, choices, this.#around()));
      }
    }
    this.refused = refused;
    await this.#read(brought);
  }

  /** Reads what was pasted. */
  async takeText(text: string): Promise<void> {
    const { locale } = this.#around();
    const t = workbenchMessages(locale).bring;
    const size = new TextEncoder().encode(text).length;
    this.refused = size > MOST.file ? [t.tooLarge(t.pasted, size, MOST.file)] : [];
    if (size <= MOST.file)
      await this.#read([new BroughtFile({ name: t.pasted, content: text }, size, {}, this.#around())]);
  }

  async #read(brought: readonly BroughtFile[]): Promise<void> {
    const [first] = brought;
    if (!first) return;
    for (const file of this.all) file.leave();
    this.all = brought;
    this.current = first;
    // One after the other: a mapping may be read while the list that came with it is looked at.
    for (const file of brought) await file.read();
  }

  show(file: BroughtFile): void {
    this.current = file;
  }

  /** All files are put away. */
  clear(): void {
    for (const file of this.all) file.leave();
    [this.all, this.current, this.refused] = [[], null, []];
  }
}
