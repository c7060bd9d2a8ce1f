"""mmap: files, and memory of no file, as arrays of bytes that can be changed."""
import os
from pyw.builtins.file_base import _closed_descriptors, _flush_files, _keep_descriptor, _let_descriptor_go

ACCESS_DEFAULT = 0
ACCESS_READ = 1
ACCESS_WRITE = 2
ACCESS_COPY = 3
MAP_SHARED = 1
MAP_PRIVATE = 2
MAP_ANON = 32
MAP_ANONYMOUS = 32
PROT_READ = 1
PROT_WRITE = 2
PROT_EXEC = 4
PAGESIZE = 4096
ALLOCATIONGRANULARITY = 4096
error = OSError

_ACCESS_NAMES = ('ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY')


class mmap:
    """What is changed is written to the file at once, as far as the map is shared."""

    def __init__(
        self, fileno, length, flags=MAP_SHARED, prot=PROT_WRITE | PROT_READ, access=ACCESS_DEFAULT, offset=0, *,
        trackfd=True,
    ):
        if length < 0:
            raise OverflowError('memory mapped length must be positive')
        if offset < 0:
            raise OverflowError('memory mapped offset must be positive')
        if access != ACCESS_DEFAULT and (flags != MAP_SHARED or prot != PROT_WRITE | PROT_READ):
            raise ValueError("mmap can't specify both access and flags, prot.")
        if access not in (ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY):
            raise ValueError('mmap invalid access parameter.')
        if access == ACCESS_DEFAULT and not prot & PROT_WRITE:
            access = ACCESS_READ
        self._shared = flags & MAP_PRIVATE == 0 and access != ACCESS_COPY and access != ACCESS_READ
        self._access = access
        self._offset = offset
        self._at = 0
        self._closed = False
        self._fd = -1 if flags & MAP_ANON else fileno
        if self._fd == -1:
            if length == 0:
                raise OSError(22, 'Invalid argument')
            self._bytes = bytearray(length)
            return
        _flush_files()
        size = os.fstat(fileno).st_size
        if length == 0:
            if size == 0:
                raise ValueError('cannot mmap an empty file')
            if offset >= size:
                raise ValueError('mmap offset is greater than file size')
            length = size - offset
        elif offset > size or size - offset < length:
            raise ValueError('mmap length is greater than file size')
        if offset % ALLOCATIONGRANULARITY:
            raise OSError(22, 'Invalid argument')
        self._bytes = self._read_file(length)
        _keep_descriptor(fileno)

    def _read_file(self, length):
        before = os.lseek(self._fd, 0, 1)
        os.lseek(self._fd, self._offset, 0)
        found = bytearray()
        while len(found) < length:
            part = os.read(self._fd, length - len(found))
            if not part:
                break
            found += part
        os.lseek(self._fd, before, 0)
        return found

    def _write_file(self, start, stop):
        if self._fd == -1 or not self._shared:
            return
        before = os.lseek(self._fd, 0, 1)
        os.lseek(self._fd, self._offset + start, 0)
        os.write(self._fd, bytes(self._bytes[start:stop]))
        os.lseek(self._fd, before, 0)

    def _check(self):
        if self._closed:
            raise ValueError('mmap closed or invalid')

    def _check_writable(self):
        self._check()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")

    def _store(self, start, data):
        self._bytes[start:start + len(data)] = data
        self._write_file(start, start + len(data))

    def __len__(self):
        self._check()
        return len(self._bytes)

    def _place(self, index):
        if index < 0:
            index += len(self._bytes)
        if index < 0 or index >= len(self._bytes):
            raise IndexError('mmap index out of range')
        return index

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            return bytes(self._bytes[index])
        if not isinstance(index, int):
            raise TypeError('mmap indices must be integers')
        return self._bytes[self._place(index)]

    def __setitem__(self, index, value):
        self._check_writable()
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self._bytes))
            count = len(range(start, stop, step))
            if len(value) != count:
                raise IndexError('mmap slice assignment is wrong size')
            if count:
                self._bytes[index] = value
                self._write_file(min(start, start + (count - 1) * step), max(start, start + (count - 1) * step) + 1)
            return
        if not isinstance(index, int):
            raise TypeError('mmap indices must be integers')
        index = self._place(index)
        if not isinstance(value, int):
            raise TypeError('mmap item value must be an int')
        if value < 0 or value > 255:
            raise ValueError('mmap item value must be in range(0, 256)')
        self._bytes[index] = value
        self._write_file(index, index + 1)

    def __iter__(self):
        at = 0
        while at < len(self):
            yield bytes(self._bytes[at:at + 1])
            at += 1

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __repr__(self):
        if self._closed:
            return '<mmap.mmap closed=True>'
        shown = f'access={_ACCESS_NAMES[self._access]}, length={len(self._bytes)}, pos={self._at}'
        return f'<mmap.mmap closed=False, {shown}, offset={self._offset}>'

    @property
    def closed(self):
        return self._closed

    def close(self):
        if self._closed:
            return
        self._closed = True
        if self._fd != -1:
            _let_descriptor_go(self._fd, _closed_descriptors().pop(self._fd, False))

    def flush(self, offset=0, size=None, /):
        self._check()
        if size is None:
            size = len(self._bytes) - offset
        if offset < 0 or size < 0 or len(self._bytes) - offset < size:
            raise ValueError('flush values out of range')

    def find(self, sub, start=None, stop=None, /):
        self._check()
        return self._bytes.find(sub, self._at if start is None else start, len(self._bytes) if stop is None else stop)

    def rfind(self, sub, start=None, stop=None, /):
        self._check()
        return self._bytes.rfind(sub, self._at if start is None else start, len(self._bytes) if stop is None else stop)

    def move(self, dest, src, count, /):
        self._check_writable()
        size = len(self._bytes)
        if dest < 0 or src < 0 or count < 0 or size - dest < count or size - src < count:
            raise ValueError('source, destination, or count out of range')
        self._store(dest, self._bytes[src:src + count])

    def read(self, n=None, /):
        self._check()
        stop = len(self._bytes) if n is None or n < 0 else min(self._at + n, len(self._bytes))
        data = bytes(self._bytes[self._at:stop])
        self._at = max(stop, self._at)
        return data

    def read_byte(self):
        self._check()
        if self._at >= len(self._bytes):
            raise ValueError('read byte out of range')
        self._at += 1
        return self._bytes[self._at - 1]

    def readline(self):
        self._check()
        end = self._bytes.find(b'\n', self._at)
        stop = len(self._bytes) if end < 0 else end + 1
        data = bytes(self._bytes[self._at:stop])
        self._at = max(stop, self._at)
        return data

    def resize(self, newsize, /):
        self._check()
        if self._access == ACCESS_READ or self._access == ACCESS_COPY:
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if newsize < 0:
            raise ValueError('new size out of range')
        if newsize == 0:
            raise OSError(22, 'Invalid argument')
        if self._fd != -1:
            os.ftruncate(self._fd, self._offset + newsize)
        size = len(self._bytes)
        if newsize <= size:
            del self._bytes[newsize:]
        else:
            self._bytes += bytes(newsize - size)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError('unknown seek type')
        place = pos + (0, self._at, len(self._bytes))[whence]
        if place < 0 or place > len(self._bytes):
            raise ValueError('seek out of range')
        self._at = place
        return place

    def seekable(self):
        return True

    def size(self):
        self._check()
        return len(self._bytes) if self._fd == -1 else os.fstat(self._fd).st_size

    def tell(self):
        self._check()
        return self._at

    def write(self, data, /):
        self._check_writable()
        if self._at > len(self._bytes) or len(self._bytes) - self._at < len(data):
            raise ValueError('data out of range')
        self._store(self._at, data)
        self._at += len(data)
        return len(data)

    def write_byte(self, byte, /):
        self._check_writable()
        if self._at >= len(self._bytes):
            raise ValueError('write byte out of range')
        self._store(self._at, bytes([byte]))
        self._at += 1
