"""What an archive says of a member."""
import os
import struct
import time

ZIP_STORED = 0
ZIP64_LIMIT = (1 << 31) - 1
_NAMES_OF_METHODS = {
    0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode', 7: 'tokenize',
    8: 'deflate', 9: 'deflate64', 10: 'implode', 12: 'bzip2', 14: 'lzma', 18: 'terse', 19: 'lz77', 97: 'wavpack',
    98: 'ppmd',
}
_LOCAL = '<4s2B4HL2L2H'
_CENTRAL = '<4s4B4HL2L5H2L'


class BadZipFile(Exception):
    pass


class ZipInfo:
    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        if '\0' in filename:
            filename = filename[:filename.find('\0')]
        self.filename = filename
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.date_time = date_time
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = b''
        self.extra = b''
        self.create_system = 3
        self.create_version = 20
        self.extract_version = 20
        self.reserved = 0
        self.flag_bits = 0
        self.volume = 0
        self.internal_attr = 0
        self.external_attr = 0
        self.compress_size = 0
        self.file_size = 0
        self.header_offset = 0
        self.CRC = 0

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        filename = os.fspath(filename)
        state = os.stat(filename)
        is_directory = state.st_mode & 0o170000 == 0o040000
        when = time.localtime(state.st_mtime)
        date_time = (when[0], when[1], when[2], when[3], when[4], when[5])
        if not strict_timestamps and date_time[0] < 1980:
            date_time = (1980, 1, 1, 0, 0, 0)
        elif not strict_timestamps and date_time[0] > 2107:
            date_time = (2107, 12, 31, 23, 59, 59)
        if arcname is None:
            arcname = filename
        arcname = os.path.normpath(arcname).lstrip('/')
        if is_directory:
            arcname += '/'
        made = ZipInfo(arcname, date_time)
        made.external_attr = (state.st_mode & 0xffff) << 16
        if is_directory:
            made.file_size = 0
            made.external_attr |= 0x10
        else:
            made.file_size = state.st_size
        return made

    def __repr__(self):
        out = [f'<{type(self).__name__} filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            name = _NAMES_OF_METHODS.get(self.compress_type, self.compress_type)
            out.append(f' compress_type={name}')
        high = self.external_attr >> 16
        low = self.external_attr & 0xffff
        if high:
            import stat
            out.append(f' filemode={stat.filemode(high)!r}')
        if low:
            out.append(f' external_attr={low:#x}')
        is_directory = self.is_dir()
        if not is_directory or self.file_size:
            out.append(f' file_size={self.file_size!r}')
        if (not is_directory or self.compress_size) and (
                self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            out.append(f' compress_size={self.compress_size!r}')
        out.append('>')
        return ''.join(out)

    def is_dir(self):
        return self.filename.endswith('/')

    def _encoded_name(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | 0x800

    def _dos_time(self):
        y, mo, d, h, mi, s = self.date_time
        return h << 11 | mi << 5 | s // 2, (y - 1980) << 9 | mo << 5 | d

    def FileHeader(self, zip64=None):
        when, day = self._dos_time()
        crc, packed, size = self.CRC, self.compress_size, self.file_size
        if self.flag_bits & 0x08:
            crc = packed = size = 0
        extra = self.extra
        if zip64 is None:
            zip64 = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64:
            extra += struct.pack('<HHQQ', 1, 16, size, packed)
            size = packed = 0xffffffff
            self.extract_version = max(45, self.extract_version)
            self.create_version = max(45, self.create_version)
        name, flags = self._encoded_name()
        return struct.pack(
            _LOCAL, b'PK\x03\x04', self.extract_version, self.reserved, flags, self.compress_type, when, day, crc,
            packed, size, len(name), len(extra)) + name + extra

    def _central(self):
        when, day = self._dos_time()
        extra = _strip_extra(self.extra)
        large = []
        size, packed, offset = self.file_size, self.compress_size, self.header_offset
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            large += [size, packed]
            size = packed = 0xffffffff
        if offset > ZIP64_LIMIT:
            large.append(offset)
            offset = 0xffffffff
        extract, create = self.extract_version, self.create_version
        if large:
            extra = struct.pack('<HH' + 'Q' * len(large), 1, 8 * len(large), *large) + extra
            extract, create = max(45, extract), max(45, create)
        name, flags = self._encoded_name()
        return struct.pack(
            _CENTRAL, b'PK\x01\x02', create, self.create_system, extract, self.reserved, flags, self.compress_type,
            when, day, self.CRC, packed, size, len(name), len(extra), len(self.comment), 0, self.internal_attr,
            self.external_attr, offset) + name + extra + self.comment

    def _read_extra(self):
        extra = self.extra
        at = 0
        while at + 4 <= len(extra):
            kind, length = struct.unpack('<HH', extra[at:at + 4])
            if at + 4 + length > len(extra):
                raise BadZipFile('Corrupt extra field %04x (size=%d)' % (kind, length))
            if kind == 1:
                data = extra[at + 4:at + 4 + length]
                i = 0
                if self.file_size in (0xffffffffffffffff, 0xffffffff):
                    self.file_size = _eight(data, i, 'File size')
                    i += 8
                if self.compress_size == 0xffffffff:
                    self.compress_size = _eight(data, i, 'Compress size')
                    i += 8
                if self.header_offset == 0xffffffff:
                    self.header_offset = _eight(data, i, 'Header offset')
            at += 4 + length


def _eight(data, at, what):
    if len(data) < at + 8:
        raise BadZipFile(f'Corrupt zip64 extra field. {what} not found.')
    return struct.unpack('<Q', data[at:at + 8])[0]


def _strip_extra(extra):
    """Without the sizes of large files, which are written anew."""
    out = []
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack('<HH', extra[at:at + 4])
        if kind != 1:
            out.append(extra[at:at + 4 + length])
        at += 4 + length
    return b''.join(out) + extra[at:]
