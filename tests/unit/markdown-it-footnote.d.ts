// The plugin ships no types of its own, and exports by default.
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  const plugin: (md: MarkdownIt) => void;
  // eslint-disable-next-line no-restricted-syntax
  export default plugin;
}
