import gzip, io, os, tempfile, zlib
d = gzip.compress(b'hello world ' * 10, mtime=0)
print(d.hex(), gzip.decompress(d))
print(gzip.compress(b'x', 1, mtime=12345).hex(), gzip.compress(b'x', 6, mtime=1.5).hex())
p = os.path.join(tempfile.mkdtemp(), 'a.txt.gz')
with gzip.open(p, 'wt', encoding='utf-8') as f:
    f.write('line one\n'); f.write('línea dos\n'); print('three', file=f)
with gzip.open(p, 'rt', encoding='utf-8') as f:
    for line in f:
        print(line.rstrip().upper())
with gzip.open(p) as f:
    print(f.read(4), f.readline(), f.tell(), f.readline(), f.readlines(), f.read(), f.mode, os.path.basename(f.name))
    print(f.seek(2), f.read(5), f.seek(1, 1), f.read(3), f.seek(0), f.peek(3)[:3], f.read1(4))
with gzip.open(p, 'ab') as f:
    f.write(b'more\n')
with gzip.open(p, 'rb') as f:
    print(f.read())
raw = open(p, 'rb').read()
print(raw[:4], raw[8:10], raw[10:16])
buf = io.BytesIO()
with gzip.GzipFile(filename='test.gz', mode='wb', fileobj=buf, mtime=100) as g:
    g.write(b'abc' * 1000); g.write(bytearray(b'def')); print(g.tell(), g.writable(), g.readable())
print(len(buf.getvalue()), buf.getvalue()[:20])
buf.seek(0)
with gzip.GzipFile(fileobj=buf) as g:
    x = g.read(); print(len(x), x[-5:], g.mtime)
print(gzip.decompress(d + d + b'\0\0\0'))
for bad in (b'ab', b'abcdef', d[:-1], d[:-9], d[:5], b'', d[:-6] + b'zzzzzz', d[:2] + b'\x07' + d[3:], d[:-2] + b'xx', d + b'junk'):
    try: print(len(gzip.decompress(bad)))
    except (EOFError, OSError, zlib.error) as e: print(type(e).__name__, e)
    try: print(len(gzip.GzipFile(fileobj=io.BytesIO(bad)).read()))
    except (EOFError, OSError, zlib.error) as e: print(type(e).__name__, e)
for f in (lambda: gzip.open(p, 'rbt'), lambda: gzip.open(p, 'rb', encoding='x'), lambda: gzip.open(3.5), lambda: gzip.open('/nonexistent/x'), lambda: gzip.GzipFile(p, 'rt'), lambda: gzip.GzipFile(p, 'q'), lambda: gzip.open(p).write(b'a'), lambda: gzip.GzipFile(fileobj=io.BytesIO(), mode='w').read()):
    try: f(); print('ok')
    except Exception as e: print(type(e).__name__, e)
g = gzip.open(p); g.close(); print(g.closed)
try: g.read()
except ValueError as e: print(e)
big = os.urandom(1000) * 500
with gzip.open(p, 'wb', compresslevel=5) as f:
    for i in range(0, len(big), 7000): f.write(big[i:i+7000])
with gzip.open(p, 'r') as f:
    n = 0
    while chunk := f.read(10000): n += len(chunk)
    print(n)
with gzip.open(p) as f: print(f.read() == big)
