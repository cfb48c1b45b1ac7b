import { Source } from '../../src/cli/source.ts';
import { records, rows } from './helpers.ts';

/** What a command reads, with the shipped tables checked once for all calls of a file of tests. */
export class ShippedSource extends Source {
  override get rows() {
    return rows;
  }
  override get records() {
    return records;
  }
}
