/**
 * A zip file packed anew without the time of packing, so that equal content is equal bytes.
 */
import { unzipSync, zipSync } from 'fflate';

/** Path in the file -> bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The earliest time that a zip entry can have; read in local time, so made in local time. */
const NO_TIME = new Date(1980, 0, 1);

/** @param change of the parts on the way. */
export const repacked = (zip: Uint8Array, change: (parts: Parts) => Parts): Uint8Array =>
  zipSync({ ...change(unzipSync(zip)) }, { mtime: NO_TIME, level: 6 });
