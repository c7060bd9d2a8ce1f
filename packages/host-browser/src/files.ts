/**
 * Files, the environment and the process of a host that has Node's modules (Node, Deno, Bun), as the ABI's file rows
 * want them.
 *
 * In: a way to Node's built-in modules, and what the program was granted. Out: functions that return negative error
 * numbers of Linux instead of throwing. Positions are kept here, since Node has no seek.
 *
 * Invariant: `hostFiles` is closed, as the ABI's functions are: loaders contain its source text.
 */
import { FILE_ABI } from '@pyw/ir/abi';

/** What a program may use: everything, nothing, or what lies below these paths (for `env`: variables of these names). */
export interface Grants {
  readonly read?: boolean | readonly string[];
  readonly write?: boolean | readonly string[];
  readonly env?: boolean | readonly string[];
  /** Globals of the host for `from js import ...`; all unless something else is said. */
  readonly js?: boolean | readonly string[];
  /** Hosts that these may talk to; `fetch` and its kin are granted with them. */
  readonly net?: boolean | readonly string[];
}

export interface HostFiles {
  open(path: string, flags: number, mode: number): number;
  close(fd: number): number;
  read(fd: number, into: Uint8Array): number;
  write(fd: number, bytes: Uint8Array): number;
  seek(fd: number, offset: number, whence: number): number;
  truncate(fd: number, size: number): number;
  sync(fd: number): number;
  /** Null instead of a number where there is no error. */
  stat(path: string, follow: boolean): readonly bigint[] | number;
  fstat(fd: number): readonly bigint[] | number;
  list(path: string): readonly (string | number)[] | number;
  readlink(path: string): string | number;
  mkdir(path: string, mode: number): number;
  rmdir(path: string): number;
  unlink(path: string): number;
  rename(from: string, to: string): number;
  link(from: string, to: string): number;
  symlink(target: string, path: string): number;
  chmod(path: string, mode: number): number;
  utime(path: string, access: number, change: number): number;
  access(path: string, mode: number): number;
  chdir(path: string): number;
  cwd(): string;
  env(): readonly string[];
  processInfo(which: number): number;
  hostInfo(which: number): string;
}

/** Node's built-in modules, as far as they are used here. */
// biome-ignore lint/suspicious/noExplicitAny: the package has no Node types; signatures are Node's own.
export type BuiltinModules = (name: string) => any;

/** Does a module with such imports (`module.name`) need files? */
export const usesFiles = (imports: readonly string[]): boolean =>
  imports.some(wanted => {
    const name = wanted.slice(wanted.indexOf('.') + 1);
    return Object.hasOwn(FILE_ABI, name) && name !== 'entropy';
  });

/** Null where there is no file system or none of it is granted. */
export function hostFiles(builtin: BuiltinModules | null | undefined, grants: Grants): HostFiles | null {
  const fs = builtin?.('node:fs');
  if (!fs) return null;
  const paths = builtin!('node:path');
  const os = builtin!('node:os');
  const proc = builtin!('node:process');
  const numbers: Readonly<Record<string, number>> = {
    EPERM: 1, ENOENT: 2, ESRCH: 3, EINTR: 4, EIO: 5, ENXIO: 6, E2BIG: 7, EBADF: 9, EAGAIN: 11, ENOMEM: 12, EACCES: 13,
    EFAULT: 14, EBUSY: 16, EEXIST: 17, EXDEV: 18, ENODEV: 19, ENOTDIR: 20, EISDIR: 21, EINVAL: 22, ENFILE: 23, EMFILE: 24,
    ENOTTY: 25, ETXTBSY: 26, EFBIG: 27, ENOSPC: 28, ESPIPE: 29, EROFS: 30, EMLINK: 31, EPIPE: 32, ENAMETOOLONG: 36,
    ENOSYS: 38, ENOTEMPTY: 39, ELOOP: 40, EOVERFLOW: 75, ENOTSUP: 95, EOPNOTSUPP: 95, ETIMEDOUT: 110,
  };
  const wait = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  const attempt = <T>(call: () => T): T | number => {
    for (;;) {
      try {
        return call();
      } catch (e) {
        const { code } = e as { code?: string };
        if (code === 'ERR_ACCESS_DENIED') return -1;
        if (code === undefined) throw e;
        return -(numbers[code] ?? (code.startsWith('ERR_INVALID_ARG') ? 22 : 5));
      }
    }
  };
  const done = (call: () => void): number => attempt(() => (call(), 0)) as number;

  const started = proc.cwd() as string;
  let cwd = started;
  const at = (path: string): string => (cwd === started || path.startsWith('/') ? path : paths.join(cwd, path));
  /** The path without links, as far as it exists. */
  const real = (path: string): string => {
    const whole = paths.resolve(cwd, path) as string;
    for (let dir = whole; ; dir = paths.dirname(dir)) {
      try {
        return paths.join(fs.realpathSync(dir), paths.relative(dir, whole));
      } catch {
        if (dir === paths.dirname(dir)) return whole;
      }
    }
  };
  const allowed = (granted: boolean | readonly string[] | undefined, path: string): boolean => {
    if (typeof granted === 'boolean' || granted === undefined) return granted === true;
    const whole = real(path);
    return granted.some(root => {
      const way = paths.relative(real(root), whole) as string;
      return way !== '..' && !way.startsWith('../') && !paths.isAbsolute(way);
    });
  };
  const read = (path: string): boolean => allowed(grants.read, path);
  const write = (path: string): boolean => allowed(grants.write, path);
  const changed = (path: string, call: () => void): number => (write(path) ? done(call) : -1);

  interface Open {
    /** Null: a pipe or a device, which the system moves along itself. */
    position: number | null;
    readonly append: boolean;
  }
  const files = new Map<number, Open>();
  const sizeOf = (fd: number): number => fs.fstatSync(fd).size;
  // biome-ignore lint/suspicious/noExplicitAny: Node's BigIntStats.
  const numbersOf = (s: any): bigint[] => [
    s.mode, s.ino, s.dev, s.nlink, s.uid, s.gid, s.size, s.atimeNs, s.mtimeNs, s.ctimeNs, s.blocks, s.blksize, s.rdev,
  ];

  return {
    open: (path, flags, mode) => {
      const writes = (flags & 3) !== 0;
      if ((flags & 3) !== 1 && !read(path)) return -1;
      if ((writes || (flags & 0x640) !== 0) && !write(path)) return -1;
      // The system's own numbers of the flags, which differ between systems.
      const c = fs.constants;
      let own = [c.O_RDONLY, c.O_WRONLY, c.O_RDWR][flags & 3] as number;
      if (flags & 0o100) own |= c.O_CREAT;
      if (flags & 0o200) own |= c.O_EXCL;
      if (flags & 0o1000) own |= c.O_TRUNC;
      if (flags & 0o2000) own |= c.O_APPEND;
      return attempt(() => {
        const fd = fs.openSync(at(path), own, mode) as number;
        const stat = fs.fstatSync(fd);
        if (stat.isDirectory()) {
          fs.closeSync(fd);
          return -21;
        }
        files.set(fd, { position: stat.isFile() ? 0 : null, append: (flags & 0o2000) !== 0 });
        return fd;
      }) as number;
    },
    close: fd => {
      if (fd > 2 && !files.has(fd)) return -9;
      files.delete(fd);
      return fd > 2 ? done(() => fs.closeSync(fd)) : 0;
    },
    read: (fd, into) => {
      const file = files.get(fd);
      if (!file && fd > 2) return -9;
      for (;;) {
        try {
          const n = fs.readSync(fd, into, 0, into.length, file?.position ?? null) as number;
          if (file && file.position !== null) file.position += n;
          return n;
        } catch (e) {
          const { code } = e as { code?: string };
          if (code === 'EOF') return 0;
          if (code !== 'EAGAIN') return -(numbers[code ?? ''] ?? 5);
          wait();
        }
      }
    },
    write: (fd, bytes) => {
      const file = files.get(fd);
      if (!file && fd > 2) return -9;
      return attempt(() => {
        const n = fs.writeSync(fd, bytes, 0, bytes.length, file?.append ? null : (file?.position ?? null)) as number;
        if (file && file.position !== null) file.position = file.append ? sizeOf(fd) : file.position + n;
        return n;
      }) as number;
    },
    seek: (fd, offset, whence) => {
      const file = files.get(fd);
      if (!file) return fd > 2 ? -9 : -29;
      if (file.position === null) return -29;
      const base = whence === 0 ? 0 : whence === 1 ? file.position : sizeOf(fd);
      if (base + offset < 0) return -22;
      file.position = base + offset;
      return file.position;
    },
    truncate: (fd, size) => (files.has(fd) ? done(() => fs.ftruncateSync(fd, size)) : -9),
    sync: fd => done(() => fs.fsyncSync(fd)),
    stat: (path, follow) => {
      if (!read(path)) return -1;
      return attempt(() => numbersOf((follow ? fs.statSync : fs.lstatSync)(at(path), { bigint: true })));
    },
    fstat: fd => attempt(() => numbersOf(fs.fstatSync(fd, { bigint: true }))),
    list: path => {
      if (!read(path)) return -1;
      return attempt(() => {
        const out: (string | number)[] = [];
        // In the order in which the system keeps them, as Python lists them.
        const dir = fs.opendirSync(at(path));
        for (let e = dir.readSync(); e; e = dir.readSync()) {
          out.push(e.name, e.isFile() ? 1 : e.isDirectory() ? 2 : e.isSymbolicLink() ? 3 : 0);
        }
        dir.closeSync();
        return out;
      });
    },
    readlink: path => (read(path) ? attempt(() => fs.readlinkSync(at(path)) as string) : -1),
    mkdir: (path, mode) => changed(path, () => fs.mkdirSync(at(path), mode)),
    rmdir: path => changed(path, () => fs.rmdirSync(at(path))),
    unlink: path => changed(path, () => fs.unlinkSync(at(path))),
    rename: (from, to) => (write(from) ? changed(to, () => fs.renameSync(at(from), at(to))) : -1),
    link: (from, to) => (read(from) ? changed(to, () => fs.linkSync(at(from), at(to))) : -1),
    // A link may lead anywhere: only what may read and write everything makes one.
    symlink: (target, path) =>
      grants.read === true && grants.write === true ? changed(path, () => fs.symlinkSync(target, at(path))) : -1,
    chmod: (path, mode) => changed(path, () => fs.chmodSync(at(path), mode)),
    utime: (path, access, change) => changed(path, () => fs.utimesSync(at(path), access, change)),
    access: (path, mode) => {
      if (!read(path)) return -1;
      return mode & 2 && !write(path) ? -1 : done(() => fs.accessSync(at(path), mode));
    },
    chdir: path => {
      if (!read(path)) return -1;
      return done(() => {
        const to = paths.resolve(cwd, path);
        if (!fs.statSync(to).isDirectory()) throw { code: 'ENOTDIR' };
        cwd = fs.realpathSync(to);
      });
    },
    cwd: () => cwd,
    env: () => {
      const out: string[] = [];
      const { env } = grants;
      for (const name of env === true ? Object.keys(proc.env) : env ? env : []) {
        const value = proc.env[name];
        if (value !== undefined) out.push(name, value);
      }
      return out;
    },
    processInfo: which =>
      // Only what is asked for: each log record has the number of its process, and counting processors is slow.
      [() => proc.pid, () => proc.ppid, () => proc.getuid?.(), () => proc.getgid?.(), () => os.availableParallelism?.() ?? 1][which]?.() ?? 0,
    hostInfo: which =>
      [() => os.type(), () => os.hostname(), () => os.release(), () => os.version(), () => os.machine()][which]?.() ?? '',
  };
}
