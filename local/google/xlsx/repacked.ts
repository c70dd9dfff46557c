/**
 * A zip file packed anew without the time of packing, so that equal content is equal bytes.
 */
import { unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip entry can have; read in local time, so made in local time. */
const NO_TIME = new Date(1980, 0, 1);

export const repacked = (zip: Uint8Array): Uint8Array => zipSync(unzipSync(zip), { mtime: NO_TIME, level: 6 });
