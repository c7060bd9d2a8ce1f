import mimetypes
import os
import pickle
import platform
import posixpath
import sys
import tempfile
import time
import uuid
import zlib
from io import BytesIO

print([getattr(os, n) for n in ('EX_CANTCREAT', 'EX_CONFIG', 'EX_DATAERR', 'EX_IOERR', 'EX_NOHOST', 'EX_NOINPUT', 'EX_NOPERM', 'EX_NOUSER', 'EX_OSERR', 'EX_OSFILE', 'EX_PROTOCOL',
                                'EX_SOFTWARE', 'EX_TEMPFAIL', 'EX_UNAVAILABLE', 'O_ACCMODE', 'O_APPEND', 'O_CLOEXEC', 'O_NONBLOCK', 'X_OK')])
print(os.supports_bytes_environ, os.get_exec_path({'PATH': '/a:/b'}), type(os.times()).__name__, len(os.times()) == 5)
print(os.terminal_size((80, 24)), os.terminal_size((80, 24)).columns)
with tempfile.TemporaryDirectory() as folder:
    here = os.path.join(folder, 'a', 'b.txt')
    os.makedirs(os.path.dirname(here))
    with open(here, 'w') as f:
        f.write('text')
    os.renames(here, os.path.join(folder, 'c', 'd.txt'))
    print(sorted(os.listdir(folder)), isinstance(os.stat(folder), os.stat_result), [isinstance(e, os.DirEntry) for e in os.scandir(folder)])
    with tempfile.SpooledTemporaryFile(max_size=10) as s:
        s.write(b'small')
        s.write(b' and then large')
        s.seek(0)
        print(s.read())
    print(posixpath.isdir(folder), posixpath.isfile(folder), posixpath.islink(folder), posixpath.realpath(folder) == os.path.realpath(folder))
print(tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.gettempdirb() == tempfile.gettempdir().encode(), tempfile.TMP_MAX, tempfile.tempdir in (None, tempfile.gettempdir()))
print(posixpath.abspath('/a/../b'), posixpath.commonpath(['/a/b/c', '/a/b/d']), posixpath.commonprefix(['/abc', '/abd']), posixpath.dirname('/a/b'), posixpath.isabs('x'), posixpath.join('a', '/b', 'c'),
      posixpath.normpath('a//b/./c/..'), posixpath.relpath('/a/b', '/a/c'), posixpath.split('/a/b'), posixpath.splitdrive('/a'), posixpath.splitroot('//a/b'))
os.environ['SOME_NAME'] = 'value'
print(posixpath.expandvars('$SOME_NAME/${SOME_NAME}/$OTHER_X'), posixpath.expanduser('x~'))
for wrong in (lambda: posixpath.commonpath([]), lambda: posixpath.commonpath(['/a', 'b']), lambda: posixpath.relpath('')):
    try:
        print(wrong())
    except ValueError as e:
        print(e)
print([type(x).__name__ for x in (platform.system(), platform.machine(), platform.node(), platform.release(), platform.version(), platform.processor(), platform.architecture(), platform.python_build(),
                                  platform.python_compiler(), platform.python_branch(), platform.python_revision())])
print(platform.python_version().split('.')[0], platform.python_version_tuple()[0], platform.python_implementation())
print(type(sys.executable).__name__, sys.copyright.split()[0], type(sys.platform).__name__, sys.platlibdir, sys.pycache_prefix, sys.base_exec_prefix == sys.exec_prefix)
sys.setswitchinterval(0.005)
print(sys.getswitchinterval(), sys.audit('x.y', 1))
for clock in (time.CLOCK_MONOTONIC_RAW, time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID):
    print(time.clock_gettime(clock) >= 0, time.clock_getres(clock) > 0)
print(time.CLOCK_BOOTTIME, time.CLOCK_TAI, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.RFC_4122, uuid.RESERVED_NCS, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE, type(uuid.getnode()).__name__)
print({n: getattr(zlib, n) for n in ('DEF_BUF_SIZE', 'DEF_MEM_LEVEL', 'MAX_WBITS', 'Z_BEST_COMPRESSION', 'Z_BEST_SPEED', 'Z_BLOCK', 'Z_DEFAULT_COMPRESSION', 'Z_DEFAULT_STRATEGY', 'Z_FILTERED', 'Z_FINISH', 'Z_FIXED',
                                     'Z_FULL_FLUSH', 'Z_HUFFMAN_ONLY', 'Z_NO_COMPRESSION', 'Z_NO_FLUSH', 'Z_PARTIAL_FLUSH', 'Z_RLE', 'Z_SYNC_FLUSH', 'Z_TREES', 'DEFLATED')})
c = zlib.compressobj(zlib.Z_BEST_SPEED, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_HUFFMAN_ONLY)
print(zlib.decompress(c.compress(b'abc' * 9) + c.flush(zlib.Z_SYNC_FLUSH) + c.flush()), type(zlib.ZLIB_RUNTIME_VERSION).__name__)
out = BytesIO()
p = pickle.Pickler(out, pickle.HIGHEST_PROTOCOL)
p.dump({'a': [1, 2]})
print(pickle.Unpickler(BytesIO(out.getvalue())).load(), pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError), issubclass(pickle.UnpicklingError, pickle.PickleError))
for bad in (b'', b'garbage'):
    try:
        print(pickle.loads(bad))
    except (EOFError, pickle.UnpicklingError) as e:
        print(type(e).__name__)
m = mimetypes.MimeTypes()
print(m.guess_type('a.html'), m.guess_extension('text/plain') in ('.txt', '.bat'), '.jpg' in mimetypes.guess_all_extensions('image/jpeg'), mimetypes.guess_file_type('/x/y.png'), mimetypes.suffix_map['.tgz'])
print(mimetypes.inited in (True, False), mimetypes.common_types['.jpg'], type(mimetypes.knownfiles).__name__, mimetypes.read_mime_types('/none/such'))
