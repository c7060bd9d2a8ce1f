import io, sys
s = io.StringIO()
s.write('hello\n')
print('to', 'it', file=s)
print(repr(s.getvalue()), s.tell())
s.seek(0)
print(s.readlines())
print(s.read(), s.read(5))
s.seek(3); s.write('XX'); print(repr(s.getvalue()))
s.truncate(4); print(repr(s.getvalue()))
s.close()
try:
    s.write('x')
except ValueError as e:
    print(e)
s = io.StringIO('a\nb\r\nc\rd', newline=None)
print(list(s), s.getvalue().encode())
s = io.StringIO('a\nb\r\nc\rd', newline='')
print(list(s))
s = io.StringIO('a\nb\n', newline='\r\n')
print(list(s), s.getvalue().encode())
b = io.BytesIO(b'abc\ndef')
print(b.read(2), b.tell(), b.readline(), b.read(), b.read())
b.seek(0, 2); b.write(b'!!'); print(b.getvalue())
b.seek(20); b.write(b'z'); print(b.getvalue())
print(b.seek(-3, 2), b.read())
for f in (io.StringIO('x'), io.BytesIO(b'x')):
    print(f.readable(), f.writable(), f.seekable(), f.closed)
    try:
        f.fileno()
    except io.UnsupportedOperation as e:
        print(type(e).__name__, e, isinstance(e, OSError), isinstance(e, ValueError))
p = '/tmp/pyw-case-io.txt'
f = open(p, 'w', encoding='utf-8')
print(f.name == p, f.mode, f.encoding, f.closed, f.readable(), f.writable())
try:
    f.read()
except io.UnsupportedOperation as e:
    print(e)
try:
    f.write(b'x')
except TypeError as e:
    print(e)
f.write('a\u00e9\u4e2d\U0001F600\n')
f.writelines(['x\n', 'y\n', 'last'])
print(f.tell())
f.close()
try:
    f.write('x')
except ValueError as e:
    print(e)
with open(p, encoding='utf-8') as f:
    print(f.readline(), f.tell(), repr(f.read(3)), f.tell(), f.readlines())
    f.seek(0)
    print(next(f), end='')
    f.seek(0)
    for i, line in enumerate(f, 1):
        print(i, line.rstrip())
    try:
        f.write('x')
    except io.UnsupportedOperation as e:
        print(e)
with open(p, 'rb') as f:
    print(f.read(5), f.peek(3)[:3], f.tell(), f.readline(), f.seek(-4, 2), f.read(), f.mode)
with open(p, 'a') as f:
    f.write('more\n')
    print(f.tell())
with open(p, 'r+') as f:
    f.seek(0, 2)
    f.write('end')
    f.seek(0)
    print(repr(f.read()))
with open(p, 'w', newline='\r\n') as f:
    f.write('a\nb\n')
print(open(p, 'rb').read(), repr(open(p).read()), repr(open(p, newline='').read()), open(p, newline='').readlines())
with open(p, 'wb') as f:
    f.write(b'\xff\xfeabc')
try:
    open(p).read()
except UnicodeDecodeError as e:
    print(e)
print(repr(open(p, errors='replace').read()), repr(open(p, encoding='latin-1').read()), repr(open(p, errors='ignore').read()))
try:
    open(p, 'w', encoding='ascii').write('é')
except UnicodeEncodeError as e:
    print(e)
for mode in ('q', 'rw', 'rbt', '', 'U', 'r+b+', 'rr'):
    try:
        open(p, mode)
    except ValueError as e:
        print(mode, e)
try:
    open(p, 'x')
except FileExistsError as e:
    print(e.errno, e.strerror)
try:
    open('/tmp')
except IsADirectoryError as e:
    print(e)
try:
    open('/etc/passwd/x')
except NotADirectoryError as e:
    print(e)
except OSError as e:
    print('os', e)
try:
    open(3.5)
except TypeError as e:
    print(e)
try:
    open(p, 'rb', encoding='utf-8')
except ValueError as e:
    print(e)
try:
    open(p, 'r', 0)
except ValueError as e:
    print(e)
w = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\n')
w.write('héllo\n')
w.flush()
print(w.buffer.getvalue())
w.seek(0)
print(w.read())
r = io.TextIOWrapper(io.BytesIO(b'l1\nl2\r\nl3'), encoding='ascii')
print(r.readlines(), r.newlines)
print(repr(open(p, encoding='utf-8')), repr(open(p, 'rb')), repr(open(p, 'rb', 0)))
sys.stdout.flush()
sys.stdout.buffer.write(b'bytes\n')
sys.stdout.buffer.flush()
print(sys.stdout.encoding, sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.stdout.fileno())
old = sys.stdout
sys.stdout = cap = io.StringIO()
print('captured')
sys.stdout = old
print(repr(cap.getvalue()))
try:
    input('prompt> ')
except EOFError as e:
    print('EOF', e)
print(io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
with open(p, 'w') as f:
    for i in range(5000):
        f.write('line %d\n' % i)
n = 0
with open(p) as f:
    for line in f:
        n += len(line)
print(n)
with open(p) as f:
    print(sum(1 for _ in f))
data = open(p).read().splitlines()
print(len(data), data[-1])
f = open(p, 'w')
f.write('not closed')
print(open(p).read() in ('', 'not closed'))
f.close()
import os
os.remove(p)
