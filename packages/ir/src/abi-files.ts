/**
 * The rows of the host ABI for files, the environment and what a program runs on (part of the table in `abi.ts`).
 *
 * Paths and other texts cross as JavaScript strings. Where a function can fail, a negative result is an error number of
 * Linux, whatever the host; where the result is a host value, a number is one. What the program was not granted fails
 * with 1 (EPERM).
 */
import type { AbiRow } from './abi.ts';

const row = (params: AbiRow['params'], results: AbiRow['results'], doc: string): AbiRow => ({
  group: 'js',
  params,
  results,
  pure: false,
  doc,
});

export const FILE_ABI = {
  fs_open: row(['extern', 'i32', 'i32'], ['i32'], 'Opens a path with the flags of open(2) and a mode; a descriptor.'),
  fs_close: row(['i32'], ['i32'], 'Closes a descriptor.'),
  fs_read: row(['i32', 'i32', 'i32'], ['i32'], 'Reads up to `n` bytes to `ptr`; their number, 0 at the end.'),
  fs_write: row(['i32', 'i32', 'i32'], ['i32'], 'Writes up to `n` bytes from `ptr`; the number written.'),
  fs_seek: row(
    ['i32', 'f64', 'i32'],
    ['f64'],
    'Moves to an offset from the start (0), from here (1) or from the end (2); the new position.',
  ),
  fs_truncate: row(['i32', 'f64'], ['i32'], 'Sets the size of an open file.'),
  fs_sync: row(['i32'], ['i32'], 'Waits until what was written is on the device.'),
  fs_stat: row(
    ['extern', 'i32', 'i32'],
    ['i32'],
    'Writes 13 numbers of 64 bits at `ptr`: mode, ino, dev, nlink, uid, gid, size, times of access, change of content and of status in nanoseconds, blocks, block size, rdev; 1: links are followed.',
  ),
  fs_fstat: row(['i32', 'i32'], ['i32'], 'The same for a descriptor.'),
  fs_list: row(
    ['extern'],
    ['extern'],
    'Array of the names in a directory, each followed by its kind: 1 file, 2 directory, 3 link, 0 other.',
  ),
  fs_readlink: row(['extern'], ['extern'], 'What a symbolic link holds.'),
  fs_mkdir: row(['extern', 'i32'], ['i32'], 'Makes a directory with a mode.'),
  fs_rmdir: row(['extern'], ['i32'], 'Removes an empty directory.'),
  fs_unlink: row(['extern'], ['i32'], 'Removes a file.'),
  fs_rename: row(['extern', 'extern'], ['i32'], 'Renames the first path to the second.'),
  fs_link: row(['extern', 'extern'], ['i32'], 'Makes the second path another name of the first.'),
  fs_symlink: row(['extern', 'extern'], ['i32'], 'Makes the second path a symbolic link that holds the first.'),
  fs_chmod: row(['extern', 'i32'], ['i32'], 'Sets the mode of a path.'),
  fs_utime: row(['extern', 'f64', 'f64'], ['i32'], 'Sets the times of access and of change, in seconds since 1970.'),
  fs_access: row(['extern', 'i32'], ['i32'], '0 if the program may use a path as the bits 4 (read), 2 and 1 say.'),
  fs_chdir: row(['extern'], ['i32'], 'Sets the directory that relative paths start from.'),
  fs_cwd: row([], ['extern'], 'The directory that relative paths start from.'),
  env_list: row([], ['extern'], 'Array of the environment variables that are granted, each name followed by its value.'),
  entropy: row(['i32', 'i32'], [], 'Fills `n` bytes at `ptr` with random numbers fit for keys.'),
  process_info: row(['i32'], ['i32'], '0 the process number, 1 its parent, 2 the user, 3 the group, 4 processors.'),
  host_info: row(['i32'], ['extern'], '0 name of the system, 1 name of the machine, 2 release, 3 version, 4 kind of processor.'),
} as const satisfies Record<string, AbiRow>;
