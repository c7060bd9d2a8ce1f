/** The ABI's file rows of the interpreter's host, which grants no files: all fail with EPERM, and `onDenied` hears of it. */
import type { FILE_ABI } from './abi-files.ts';

export const noFiles = (bytesAt: (ptr: number, n: number) => Uint8Array, onDenied: () => void) => {
  const denied = (): number => {
    onDenied();
    return -1;
  };
  return {
    fs_open: denied,
    fs_close: denied,
    fs_read: denied,
    fs_write: denied,
    fs_seek: denied,
    fs_truncate: denied,
    fs_sync: denied,
    fs_stat: denied,
    fs_fstat: denied,
    fs_list: denied,
    fs_readlink: denied,
    fs_mkdir: denied,
    fs_rmdir: denied,
    fs_unlink: denied,
    fs_rename: denied,
    fs_link: denied,
    fs_symlink: denied,
    fs_chmod: denied,
    fs_utime: denied,
    fs_access: denied,
    fs_chdir: denied,
    fs_cwd: () => '/',
    env_list: () => [],
    entropy: (ptr: number, n: number) => {
      const bytes = bytesAt(ptr, n);
      for (let i = 0; i < n; i++) bytes[i] = Math.floor(Math.random() * 256);
    },
    process_info: () => 0,
    host_info: () => '',
  } satisfies { readonly [K in keyof typeof FILE_ABI]: (...args: never[]) => unknown };
};
