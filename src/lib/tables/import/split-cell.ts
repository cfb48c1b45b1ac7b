/** Signs that part the names in a cell; a comma is not among them, because names have commas of their own. */
const isParting = (code: number) =>
  // ; ； | ｜ and the line ends
  code === 0x3b || code === 0xff1b || code === 0x7c || code === 0xff5c || code === 0x0a || code === 0x0d;

const trimmed = (parts: string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/**
 * The names in a cell: parted at semicolons, pipes and line ends, and at commas only where every part is a name. A cell
 * that is one name as a whole is not parted.
 * @param isName whether a text is a name as it stands: a label, a code or a whole id
 */
export function partsOf(cell: string, isName: (text: string) => boolean): string[] {
  let parting = false;
  let comma = false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (isParting(code)) parting = true;
    else if (code === 0x2c || code === 0xff0c) comma = true;
  }
  if ((!parting && !comma) || isName(cell)) return [cell];
  if (parting) {
    const parts: string[] = [];
    let start = 0;
    for (let i = 0; i <= cell.length; i++)
      if (i === cell.length || isParting(cell.charCodeAt(i))) {
        parts.push(cell.slice(start, i));
        start = i + 1;
      }
    return trimmed(parts);
  }
  const parts = trimmed(cell.split(/[,，]/));
  return parts.length > 1 && parts.every(isName) ? parts : [cell];
}
