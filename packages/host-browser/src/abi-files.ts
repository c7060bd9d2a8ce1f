/**
 * The JavaScript of the ABI's file rows. A host without files answers what one would that grants none (EPERM).
 *
 * Invariant: as in `abi-functions.ts`, each function is closed.
 */
import type { FILE_ABI } from '@pyw/ir/abi';
import type { AbiFunctionMaker } from './abi-functions.ts';

export const fileFunctions: Readonly<Record<keyof typeof FILE_ABI, AbiFunctionMaker>> = {
  fs_open: host => (path: string, flags: number, mode: number) => host.files?.open(path, flags, mode) ?? -1,
  fs_close: host => (fd: number) => host.files?.close(fd) ?? -1,
  fs_read: host => (fd: number, ptr: number, n: number) =>
    host.files?.read(fd, new Uint8Array(host.memory!.buffer, ptr, n)) ?? -1,
  fs_write: host => (fd: number, ptr: number, n: number) =>
    host.files?.write(fd, new Uint8Array(host.memory!.buffer, ptr, n)) ?? -1,
  fs_seek: host => (fd: number, offset: number, whence: number) => host.files?.seek(fd, offset, whence) ?? -1,
  fs_truncate: host => (fd: number, size: number) => host.files?.truncate(fd, size) ?? -1,
  fs_sync: host => (fd: number) => host.files?.sync(fd) ?? -1,
  fs_stat: host => (path: string, follow: number, ptr: number) => {
    const found = host.files?.stat(path, follow !== 0) ?? -1;
    if (typeof found === 'number') return found;
    new BigInt64Array(host.memory!.buffer, ptr, found.length).set(found);
    return 0;
  },
  fs_fstat: host => (fd: number, ptr: number) => {
    const found = host.files?.fstat(fd) ?? -1;
    if (typeof found === 'number') return found;
    new BigInt64Array(host.memory!.buffer, ptr, found.length).set(found);
    return 0;
  },
  fs_list: host => (path: string) => host.files?.list(path) ?? -1,
  fs_readlink: host => (path: string) => host.files?.readlink(path) ?? -1,
  fs_mkdir: host => (path: string, mode: number) => host.files?.mkdir(path, mode) ?? -1,
  fs_rmdir: host => (path: string) => host.files?.rmdir(path) ?? -1,
  fs_unlink: host => (path: string) => host.files?.unlink(path) ?? -1,
  fs_rename: host => (from: string, to: string) => host.files?.rename(from, to) ?? -1,
  fs_link: host => (from: string, to: string) => host.files?.link(from, to) ?? -1,
  fs_symlink: host => (target: string, path: string) => host.files?.symlink(target, path) ?? -1,
  fs_chmod: host => (path: string, mode: number) => host.files?.chmod(path, mode) ?? -1,
  fs_utime: host => (path: string, access: number, change: number) => host.files?.utime(path, access, change) ?? -1,
  fs_access: host => (path: string, mode: number) => host.files?.access(path, mode) ?? -1,
  fs_chdir: host => (path: string) => host.files?.chdir(path) ?? -1,
  fs_cwd: host => () => host.files?.cwd() ?? '/',
  env_list: host => () => host.files?.env() ?? [],
  entropy: host => (ptr: number, n: number) => {
    const bytes = new Uint8Array(host.memory!.buffer, ptr, n);
    for (let i = 0; i < n; i += 65536) bytes.set(crypto.getRandomValues(new Uint8Array(Math.min(n - i, 65536))), i);
  },
  process_info: host => (which: number) => host.files?.processInfo(which) ?? (which === 4 ? 1 : 0),
  host_info: host => (which: number) => host.files?.hostInfo(which) ?? '',
};
