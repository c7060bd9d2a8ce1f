/**
 * The functions of WASI preview 1 that stand-alone modules import (part of the table in `abi.ts`). They come from
 * `wasi_snapshot_preview1`, under their names without `wasi_`; hosts of JavaScript do not have them.
 *
 * Pointers are into the module's memory; a result is an error number of WASI, 0 for none.
 */
import type { AbiRow } from './abi.ts';

const row = <const P extends AbiRow['params']>(params: P, doc: string) =>
  ({ group: 'wasi', params, results: ['i32'], pure: false, doc }) as const;

export const WASI_ABI = {
  wasi_args_sizes_get: row(['i32', 'i32'], 'Number of arguments, and bytes that they take.'),
  wasi_args_get: row(['i32', 'i32'], 'Pointers to the arguments, and the arguments, each with a zero behind it.'),
  wasi_environ_sizes_get: row(['i32', 'i32'], 'Number of environment variables, and bytes that they take.'),
  wasi_environ_get: row(['i32', 'i32'], 'Pointers to the variables as `name=value`, and these.'),
  wasi_clock_time_get: row(['i32', 'i64', 'i32'], 'Nanoseconds of a clock: 0 wall time, 1 monotonic, 2 processor time.'),
  wasi_random_get: row(['i32', 'i32'], 'Fills bytes at a pointer with random numbers.'),
  wasi_poll_oneoff: row(['i32', 'i32', 'i32', 'i32'], 'Waits for the first of some events: subscriptions, events, number.'),
  wasi_proc_exit: { group: 'wasi', params: ['i32'], results: [], pure: false, doc: 'Ends the program with a status.' },
  wasi_fd_write: row(['i32', 'i32', 'i32', 'i32'], 'Writes what vectors hold; the number of bytes written.'),
  wasi_fd_read: row(['i32', 'i32', 'i32', 'i32'], 'Reads into vectors; the number of bytes read.'),
  wasi_fd_fdstat_get: row(['i32', 'i32'], 'Kind, flags and rights of a descriptor.'),
  wasi_fd_close: row(['i32'], 'Closes a descriptor.'),
  wasi_fd_seek: row(['i32', 'i64', 'i32', 'i32'], 'Moves from the start (0), from here (1), from the end (2); the new place.'),
  wasi_fd_sync: row(['i32'], 'Waits until what was written is on the device.'),
  wasi_fd_filestat_get: row(['i32', 'i32'], 'Status of a descriptor.'),
  wasi_fd_filestat_set_size: row(['i32', 'i64'], 'Sets the size of an open file.'),
  wasi_fd_prestat_get: row(['i32', 'i32'], 'Length of the name of a folder that the module was given.'),
  wasi_fd_prestat_dir_name: row(['i32', 'i32', 'i32'], 'Name of a folder that the module was given.'),
  wasi_fd_readdir: row(['i32', 'i32', 'i32', 'i64', 'i32'], 'Entries of a folder from a place on; bytes written.'),
  wasi_path_open: row(
    ['i32', 'i32', 'i32', 'i32', 'i32', 'i64', 'i64', 'i32', 'i32'],
    'Opens a path below a folder: folder, lookup flags, path, flags, rights, rights of what it opens, flags, descriptor.',
  ),
  wasi_path_filestat_get: row(['i32', 'i32', 'i32', 'i32', 'i32'], 'Status of a path.'),
  wasi_path_create_directory: row(['i32', 'i32', 'i32'], 'Makes a folder.'),
  wasi_path_remove_directory: row(['i32', 'i32', 'i32'], 'Removes an empty folder.'),
  wasi_path_unlink_file: row(['i32', 'i32', 'i32'], 'Removes a file.'),
  wasi_path_rename: row(['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], 'Renames a path of a folder to a path of another.'),
} as const satisfies Record<string, AbiRow>;
