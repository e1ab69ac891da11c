import { Option } from 'commander';

/** '--store PATH': the file that a command keeps its documents and series in. */
export function storeOption(): Option {
  return new Option('--store <file>', 'the store').default('.xinzhi/store.duckdb').env('XINZHI_STORE');
}
