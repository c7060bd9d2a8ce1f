import os, sys
base = '/tmp/pyw-case-os'
def clean(p):
    if os.path.isdir(p) and not os.path.islink(p):
        for n in os.listdir(p):
            clean(os.path.join(p, n))
        os.rmdir(p)
    elif os.path.lexists(p):
        os.remove(p)
clean(base)
os.makedirs(os.path.join(base, 'a', 'b'))
os.mkdir(base + '/c')
for i, name in enumerate(['x.txt', 'a/y.txt', 'a/b/z.py']):
    with open(os.path.join(base, name), 'w') as f:
        f.write('data' * (i + 1))
print(sorted(os.listdir(base)))
for root, dirs, files in os.walk(base):
    dirs.sort()
    print(os.path.relpath(root, base), dirs, sorted(files))
for root, dirs, files in os.walk(base, topdown=False):
    print(os.path.relpath(root, base), len(dirs), len(files))
with os.scandir(base) as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e.name, e.is_dir(), e.is_file(), e.stat().st_size if e.is_file() else '-')
print(os.path.getsize(base + '/x.txt'), os.path.exists(base), os.path.isfile(base), os.path.isdir(base))
os.rename(base + '/x.txt', base + '/w.txt')
try:
    os.rename(base + '/x.txt', base + '/w2.txt')
except FileNotFoundError as e:
    print(e.errno, e.filename[-5:], e.filename2[-6:])
try:
    os.mkdir(base)
except FileExistsError as e:
    print('exists', e.errno, os.strerror(e.errno))
os.makedirs(base, exist_ok=True)
try:
    os.rmdir(base)
except OSError as e:
    print(type(e).__name__, e.errno, e.strerror)
os.symlink('w.txt', base + '/ln')
print(os.readlink(base + '/ln'), os.path.islink(base + '/ln'), os.path.realpath(base + '/ln') == os.path.realpath(base + '/w.txt'))
os.environ['MY_VAR'] = 'value'
os.environ['HOME'] = '/home/me'
print(os.environ['MY_VAR'], os.getenv('MY_VAR'), os.environ.get('NOPE', 'dflt'), os.getenv('NOPE'), 'MY_VAR' in os.environ)
del os.environ['MY_VAR']
try:
    os.environ['MY_VAR']
except KeyError as e:
    print('KeyError', e)
print(os.path.expandvars('$HOME/x ${HOME} $NOPE_X') == os.environ['HOME'] + '/x ' + os.environ['HOME'] + ' $NOPE_X', os.path.expanduser('~/a') == os.environ['HOME'] + '/a')
st = os.stat(base + '/w.txt')
print(st.st_size, st[6], len(st), st.st_mtime > 1e9)
os.chmod(base + '/w.txt', 0o600)
print(oct(os.stat(base + '/w.txt').st_mode & 0o777))
os.utime(base + '/w.txt', (1000, 2000))
print(os.path.getmtime(base + '/w.txt'), os.stat(base + '/w.txt').st_atime)
cwd = os.getcwd()
os.chdir(base)
print(os.path.basename(os.getcwd()), sorted(os.listdir()), open('w.txt').read())
os.chdir(cwd)
fd = os.open(base + '/fd', os.O_CREAT | os.O_RDWR)
print(os.write(fd, b'hello'), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 100))
os.close(fd)
with os.fdopen(os.open(base + '/fd', os.O_RDONLY), 'r') as f:
    print(f.read())
print(len(os.urandom(8)), os.getpid() > 0, os.cpu_count() > 0)
for p in ('/a/b/c.txt', 'c', '/', '', 'a/', '/a//b/../c/./d', '.bashrc', 'a.tar.gz', '..', '//x/y', '///x'):
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p), os.path.isabs(p))
print(os.path.join('a', 'b', '/c', 'd'), os.path.join('a', ''), os.path.join('', 'b'), os.path.join(b'a', b'b'))
print(os.path.commonprefix(['/usr/lib', '/usr/local']), os.path.commonpath(['/usr/lib', '/usr/local/x']), os.path.relpath('/a/b/c', '/a/d'), os.path.relpath('/a', '/a'))
print(os.path.splitdrive('/a'), os.path.splitroot('//a/b'), os.path.abspath('/x/../y'))
os.removedirs(base + '/c')
print(sorted(os.listdir(base)))
clean(base)
print(os.path.exists(base))
