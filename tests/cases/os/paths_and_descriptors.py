import os, os.path, posixpath
os.makedirs('/tmp/pyw-case-paths', exist_ok=True)
os.chdir('/tmp/pyw-case-paths')
print(os.altsep, os.curdir, os.pardir, os.pathsep, os.extsep, os.sep, repr(os.linesep), os.devnull, os.defpath)
print(os.path.altsep, os.path.curdir, os.path.pardir, os.path.pathsep, os.path.extsep, os.path.defpath, os.path.devnull, os.path.supports_unicode_filenames)
print(os.path.normcase('/A/b'), os.path.ismount('/'), os.path.ismount('/no/such'), os.path.isjunction('/'), os.path.isdevdrive('/'))
print(os.fspath('a'), os.fspath(b'a'), os.fsencode('aé'), os.fsdecode(b'a\xc3\xa9'))
class P:
    def __fspath__(self): return '/x/y.txt'
print(os.fspath(P()), os.path.basename(P()), os.path.splitext(P()))
for x in (1, None, 1.5):
    try:
        os.fspath(x)
    except TypeError as e:
        print(e)
with open('one.tmp', 'w') as f:
    f.write('hello')
os.link('one.tmp', 'two.tmp')
print(os.path.samefile('one.tmp', 'two.tmp'), os.path.samestat(os.stat('one.tmp'), os.stat('two.tmp')), os.path.getsize('two.tmp'))
print(os.path.getmtime('one.tmp') > 1e9, os.path.getatime('one.tmp') > 1e9, os.path.getctime('one.tmp') > 1e9)
print(os.stat('one.tmp').st_size, os.lstat('one.tmp').st_nlink, oct(os.stat('one.tmp').st_mode)[:4])
with open('one.tmp') as f:
    print(os.fstat(f.fileno()).st_size, os.path.sameopenfile(f.fileno(), f.fileno()), os.isatty(f.fileno()))
os.unlink('one.tmp')
os.unlink('two.tmp')
print(os.path.lexists('one.tmp'), os.path.exists('two.tmp'))
fd = os.open('three.tmp', os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
print(os.write(fd, b'abcdef'))
os.fsync(fd)
os.close(fd)
print(os.access('three.tmp', os.F_OK), os.access('three.tmp', os.R_OK | os.W_OK), os.access('none.tmp', os.F_OK))
fd = os.open('three.tmp', os.O_RDWR)
print(os.read(fd, 3), os.lseek(fd, 0, os.SEEK_CUR), os.lseek(fd, -1, os.SEEK_END), os.read(fd, 9))
os.ftruncate(fd, 2)
os.close(fd)
print(os.path.getsize('three.tmp'))
os.truncate('three.tmp', 1)
print(open('three.tmp').read())
os.rename('three.tmp', 'four.tmp')
try:
    fd = os.open('four.tmp', os.O_WRONLY | os.O_CREAT | os.O_EXCL)
except FileExistsError as e:
    print(e.errno, e.strerror, e.filename)
try:
    os.close(999)
except OSError as e:
    print(e)
os.remove('four.tmp')
print(os.getcwdb() == os.fsencode(os.getcwd()), type(os.getpid()), type(os.getppid()), type(os.getuid()), os.getuid() == os.geteuid(), os.getgid() == os.getegid())
print(os.get_terminal_size.__name__, os.EX_OK, os.EX_USAGE, len(os.urandom(4)))
os.putenv('A_B', '1')
os.environ['C_D'] = '2'
print(os.getenv('C_D'), os.getenv('NOPE', 'z'), 'C_D' in os.environ)
os.unsetenv('C_D')
print(os.strerror(2))
