// The floor: what a table of the size of the matrix costs by itself, written by hand, without script or style sheet.

const [ROWS, COLUMNS, MARKS] = [25, 23, 44];

/** @returns {string} the page */
export function plainTable() {
  const marked = (/** @type {number} */ at) => (at * MARKS) % (ROWS * COLUMNS) < MARKS;
  const heads = Array.from({ length: COLUMNS }, (_, c) => `<th scope="col">Column ${c + 1}</th>`).join('');
  const rows = Array.from({ length: ROWS }, (_, r) => {
    const cells = Array.from({ length: COLUMNS }, (_, c) =>
      marked(r * COLUMNS + c) ? '<td><a href="#" aria-label="overlap, strong">●</a></td>' : '<td></td>'
    );
    return `<tr><th scope="row">Entry of the list ${r + 1}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A plain table</title><meta name="description" content="A plain table"><style>body{font-family:sans-serif}td,th{border:1px solid #ccc;padding:4px}</style></head><body><main><h1>A plain table</h1><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`;
}
