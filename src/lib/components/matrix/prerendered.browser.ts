// The built page has these parts already (see built.ts); a text that is not empty makes hydration keep what is there. It
// is never written into a page.
const asBuilt = () => '<!-- -->';
export {
  asBuilt as builtList,
  asBuilt as builtLegend,
  asBuilt as builtLater,
  asBuilt as builtListsMenu,
  asBuilt as builtRow,
  asBuilt as builtSums
};

let begun = false;

/**
 * Whether the matrix that is put together now stands in the page from the build. Asked once by each, before it is drawn:
 * the first one of a document does, unless the reader came from another page of it.
 */
export function standsBuilt(): boolean {
  const stands = !begun && document.querySelector('.matrix') !== null;
  begun = true;
  return stands;
}
