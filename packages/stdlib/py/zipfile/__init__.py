"""zipfile: archives of files, stored or deflated."""
import io
import os
import struct
import time
import zlib
from zipfile._info import BadZipFile, ZIP64_LIMIT, ZIP_STORED, ZipInfo, _CENTRAL, _LOCAL, _NAMES_OF_METHODS

__all__ = [
    'BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'is_zipfile', 'ZipInfo',
    'ZipFile', 'LargeZipFile', 'Path',
]
ZIP_DEFLATED = 8
ZIP_BZIP2 = 12
ZIP_LZMA = 14
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1
_END = '<4s4H2LH'
_END64 = '<4sQ2H2L4Q'


class LargeZipFile(Exception):
    pass


error = BadZipfile = BadZipFile


def is_zipfile(filename):
    try:
        if hasattr(filename, 'read'):
            place = filename.tell()
            found = _find_end(filename) is not None
            filename.seek(place)
            return found
        with open(filename, 'rb') as file:
            return _find_end(file) is not None
    except (OSError, BadZipFile):
        return False


def _find_end(file):
    """The numbers of the record at the end and its place; None if there is none."""
    file.seek(0, 2)
    size = file.tell()
    start = max(size - 22 - ZIP_MAX_COMMENT, 0)
    file.seek(start)
    data = file.read()
    at = data.rfind(b'PK\x05\x06')
    if at < 0 or len(data) - at < 22:
        return None
    fields = struct.unpack(_END, data[at:at + 22])
    count, length, offset = fields[4], fields[5], fields[6]
    comment = data[at + 22:at + 22 + fields[7]]
    place = start + at
    if place >= 20 + 56:
        file.seek(place - 20)
        locator = file.read(20)
        if locator[:4] == b'PK\x06\x07':
            file.seek(place - 20 - 56)
            record = file.read(56)
            if record[:4] == b'PK\x06\x06':
                more = struct.unpack(_END64, record)
                count, length, offset = more[7], more[8], more[9]
                place -= 20 + 56
    return count, length, offset, comment, place


def _check_method(method):
    if method in (ZIP_BZIP2, ZIP_LZMA):
        name = 'bz2' if method == ZIP_BZIP2 else 'lzma'
        raise RuntimeError(f'Compression requires the (missing) {name} module')
    if method not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError('That compression method is not supported')


def _without_dots(path):
    return '/'.join(part for part in path.split('/') if part not in ('', '.', '..'))


class ZipExtFile(io.BytesIO):
    """A member that is read."""

    name = ''
    mode = 'rb'

    def __repr__(self):
        return f'<zipfile.ZipExtFile name={self.name!r} mode={self.mode!r}>'

    def writable(self):
        return False

    def write(self, data, /):
        raise io.UnsupportedOperation('write')


class _ZipWriteFile(io.BytesIO):
    """A member that is written: it goes into the archive when it is closed."""

    mode = 'wb'

    def __init__(self, archive, info, zip64):
        super().__init__()
        self._archive = archive
        self._info = info
        self._zip64 = zip64

    def readable(self):
        return False

    def close(self):
        if self.closed:
            return
        data = self.getvalue()
        super().close()
        self._archive._writing = False
        self._archive._add(self._info, data, self._zip64)


class ZipFile:
    fp = None

    def __init__(
        self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
        metadata_encoding=None,
    ):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_method(compression)
        self._allow64 = allowZip64
        self._changed = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b''
        self._strict = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != 'r':
            raise ValueError('metadata_encoding is only supported for reading files')
        self._writing = False
        self._start = 0
        self._owns = not hasattr(file, 'read') and not hasattr(file, 'write')
        if self._owns:
            self.filename = os.fspath(file)
            self.fp = self._opened(self.filename, mode)
        else:
            self.filename = getattr(file, 'name', None)
            self.fp = file
        try:
            self._begin(mode)
        except:
            if self._owns:
                self.fp.close()
            self.fp = None
            raise

    def _opened(self, path, mode):
        if mode == 'r':
            return open(path, 'rb')
        if mode == 'w':
            return open(path, 'w+b')
        if mode == 'x':
            return open(path, 'x+b')
        if os.path.exists(path):
            return open(path, 'r+b')
        return open(path, 'w+b')

    def _begin(self, mode):
        if mode == 'r':
            self._read_directory()
        elif mode == 'a':
            self.fp.seek(0, 2)
            if self.fp.tell() > 0 and _find_end(self.fp) is not None:
                self._read_directory()
                self.fp.seek(self.start_dir)
            else:
                self.fp.seek(0, 2)
                self._changed = True
                self.start_dir = self._start = self.fp.tell()
        else:
            self._changed = True
            self.start_dir = self._start = self.fp.tell()

    def _read_directory(self):
        found = _find_end(self.fp)
        if found is None:
            raise BadZipFile('File is not a zip file')
        count, length, offset, comment, place = found
        self._comment = comment
        concat = place - length - offset
        self.start_dir = offset + concat
        if self.start_dir < 0:
            raise BadZipFile('Bad offset for central directory')
        self.fp.seek(self.start_dir)
        data = self.fp.read(length)
        at = 0
        while at < length:
            if len(data) < at + 46:
                raise BadZipFile('Truncated central directory')
            f = struct.unpack(_CENTRAL, data[at:at + 46])
            if f[0] != b'PK\x01\x02':
                raise BadZipFile('Bad magic number for central directory')
            at += 46
            raw = data[at:at + f[12]]
            if f[5] & 0x800:
                name = raw.decode('utf-8')
            else:
                name = raw.decode(self.metadata_encoding or 'cp437')
            info = ZipInfo(name)
            at += f[12]
            info.extra = data[at:at + f[13]]
            at += f[13]
            info.comment = data[at:at + f[14]]
            at += f[14]
            info.create_version, info.create_system, info.extract_version, info.reserved = f[1], f[2], f[3], f[4]
            info.flag_bits, info.compress_type = f[5], f[6]
            when, day = f[7], f[8]
            info.CRC, info.compress_size, info.file_size = f[9], f[10], f[11]
            info.volume, info.internal_attr, info.external_attr, info.header_offset = f[15], f[16], f[17], f[18]
            info.date_time = (
                (day >> 9) + 1980, day >> 5 & 15, day & 31, when >> 11, when >> 5 & 63, (when & 31) * 2)
            info._read_extra()
            info.header_offset += concat
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        out = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is not None:
            if not self._owns:
                out.append(f' file={self.fp!r}')
            elif self.filename is not None:
                out.append(f' filename={self.filename!r}')
            out.append(f' mode={self.mode!r}')
        else:
            out.append(' [closed]')
        out.append('>')
        return ''.join(out)

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError('comment: expected bytes, got %s' % type(comment).__name__)
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._changed = True

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def printdir(self, file=None):
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for info in self.filelist:
            date = '%d-%02d-%02d %02d:%02d:%02d' % info.date_time[:6]
            print('%-46s %s %12d' % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        for info in self.filelist:
            try:
                self.read(info.filename)
            except BadZipFile:
                return info.filename
        return None

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError('There is no item named %r in the archive' % name)
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError('pwd: expected bytes, got %s' % type(pwd).__name__)
        self.pwd = pwd or None

    def read(self, name, pwd=None):
        return self._member(name, pwd)

    def _must_be_open(self, what):
        if self.fp is None:
            raise ValueError(what)

    def _member(self, name, pwd):
        """The bytes of a member."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError('pwd: expected bytes, got %s' % type(pwd).__name__)
        self._must_be_open('Attempt to use ZIP archive that was already closed')
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        if self._writing:
            raise ValueError(
                "Can't read from the ZIP file while there is an open writing handle on it. "
                'Close the writing handle before trying to read.')
        before = self.fp.tell()
        self.fp.seek(info.header_offset)
        head = self.fp.read(30)
        if len(head) != 30:
            raise BadZipFile('Truncated file header')
        f = struct.unpack(_LOCAL, head)
        if f[0] != b'PK\x03\x04':
            raise BadZipFile('Bad magic number for file header')
        raw = self.fp.read(f[10])
        self.fp.read(f[11])
        flags = info.flag_bits
        if flags & 0x20:
            raise NotImplementedError('compressed patched data (flag bit 5)')
        if flags & 0x40:
            raise NotImplementedError('strong encryption (flag bit 6)')
        there = raw.decode('utf-8' if flags & 0x800 else self.metadata_encoding or 'cp437')
        if there != info.orig_filename:
            raise BadZipFile('File name in directory %r and header %r differ.' % (info.orig_filename, raw))
        if info.flag_bits & 1:
            if not (pwd or self.pwd):
                raise RuntimeError('File %r is encrypted, password required for extraction' % info.filename)
            raise NotImplementedError('encrypted members are not supported')
        packed = self.fp.read(info.compress_size)
        if self.mode != 'r':
            self.fp.seek(before)
        if info.compress_type == ZIP_STORED:
            data = packed
        elif info.compress_type == ZIP_DEFLATED:
            # No more than the directory says is made of it.
            data = zlib.decompressobj(-15).decompress(packed, info.file_size + 1)[:info.file_size]
        else:
            kind = _NAMES_OF_METHODS.get(info.compress_type)
            if kind and info.compress_type not in (ZIP_BZIP2, ZIP_LZMA):
                raise NotImplementedError('compression type %d (%s)' % (info.compress_type, kind))
            _check_method(info.compress_type)
            data = b''
        if zlib.crc32(data) != info.CRC:
            raise BadZipFile('Bad CRC-32 for file %r' % info.filename)
        if len(data) < info.file_size:
            raise EOFError
        return data

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == 'w':
            raise ValueError('pwd is only supported for reading files')
        self._must_be_open('Attempt to use ZIP archive that was already closed')
        if mode == 'r':
            made = ZipExtFile(self._member(name, pwd))
            made.name = name.filename if isinstance(name, ZipInfo) else name
            return made
        if isinstance(name, ZipInfo):
            info = name
        else:
            info = ZipInfo(name, _now())
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
        if force_zip64 and not self._allow64:
            raise ValueError('force_zip64 is True, but allowZip64 was False when opening the ZIP file.')
        if self._writing:
            raise ValueError(
                "Can't write to the ZIP file while there is another write handle open on it. "
                'Close the first handle before opening another.')
        self._check_name(info)
        self._writing = True
        return _ZipWriteFile(self, info, force_zip64)

    def _check_name(self, info):
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=3)
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        self._must_be_open('Attempt to write ZIP archive that was already closed')
        _check_method(info.compress_type)

    def _add(self, info, data, zip64=False):
        info.CRC = zlib.crc32(data)
        info.file_size = len(data)
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        if info.compress_type == ZIP_DEFLATED:
            level = -1 if info.compress_level is None else info.compress_level
            packer = zlib.compressobj(level, zlib.DEFLATED, -15)
            data = packer.compress(data) + packer.flush()
        info.compress_size = len(data)
        if info.file_size > ZIP64_LIMIT and not self._allow64:
            raise LargeZipFile('Filesize would require ZIP64 extensions')
        self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._changed = True
        self.fp.write(info.FileHeader(zip64 or None))
        self.fp.write(data)
        self.start_dir = self.fp.tell()
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        self._must_be_open('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict)
        if info.is_dir():
            info.compress_size = 0
            info.CRC = 0
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        self._check_name(info)
        with open(filename, 'rb') as file:
            data = file.read()
        self._add(info, data)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if isinstance(data, str):
            data = data.encode('utf-8')
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, _now())
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
            if info.filename.endswith('/'):
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        self._must_be_open('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        self._check_name(info)
        self._add(info, bytes(data))

    def mkdir(self, zinfo_or_directory_name, mode=511):
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError('The given ZipInfo does not describe a directory')
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            if not name.endswith('/'):
                name += '/'
            info = ZipInfo(name)
            info.external_attr = ((0o40000 | mode) & 0xffff) << 16 | 0x10
        else:
            raise TypeError('Expected type str or ZipInfo')
        self._check_name(info)
        self._add(info, b'')

    def extract(self, member, path=None, pwd=None):
        return self._extract(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        target = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract(member, target, pwd)

    def _extract(self, member, target, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        path = os.path.normpath(os.path.join(target, _without_dots(info.filename)))
        folder = os.path.dirname(path)
        if folder and not os.path.exists(folder):
            os.makedirs(folder, exist_ok=True)
        if info.is_dir():
            if not os.path.isdir(path):
                os.makedirs(path, exist_ok=True)
            return path
        data = self._member(info, pwd)
        with open(path, 'wb') as file:
            file.write(data)
        return path

    def close(self):
        if self.fp is None:
            return
        if self._writing:
            raise ValueError(
                "Can't close the ZIP file while there is an open writing handle on it. "
                'Close the writing handle before closing the zip.')
        try:
            if self.mode in ('w', 'x', 'a') and self._changed:
                self.fp.seek(self.start_dir)
                self._write_end()
        finally:
            file = self.fp
            self.fp = None
            if self._owns:
                file.close()

    def _write_end(self):
        for info in self.filelist:
            self.fp.write(info._central())
        place = self.fp.tell()
        count = len(self.filelist)
        size = place - self.start_dir
        offset = self.start_dir
        if count > ZIP_FILECOUNT_LIMIT or offset > ZIP64_LIMIT or size > ZIP64_LIMIT:
            if not self._allow64:
                what = 'Files count' if count > ZIP_FILECOUNT_LIMIT else 'Central directory offset'
                raise LargeZipFile(what + ' would require ZIP64 extensions')
            self.fp.write(struct.pack(_END64, b'PK\x06\x06', 44, 45, 45, 0, 0, count, count, size, offset))
            self.fp.write(struct.pack('<4sLQL', b'PK\x06\x07', 0, place, 1))
            count = min(count, 0xffff)
            size = min(size, 0xffffffff)
            offset = min(offset, 0xffffffff)
        self.fp.write(struct.pack(_END, b'PK\x05\x06', 0, 0, count, count, size, offset, len(self._comment)))
        self.fp.write(self._comment)
        if self.mode == 'a':
            self.fp.truncate()
        self.fp.flush()


def _now():
    when = time.localtime(time.time())
    return (when[0], when[1], when[2], when[3], when[4], when[5])


from zipfile._path import Path
