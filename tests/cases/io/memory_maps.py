import mmap
import os
import tempfile

m = mmap.mmap(-1, 16)
print(len(m), m.tell(), m.write(b'hello\nworld'), m.tell(), m[:12], m[0], m[-1])
m[0] = ord('J')
m[5:7] = b'--'
print(m[:], b'J' in m, m.find(b'o'), m.find(b'o', 0), m.rfind(b'o', 0), m.seek(0), m.read(3), m.read_byte(), m.readline())
print(m.seek(-2, 2), m.read(), m.read(5), m)
m.move(8, 0, 4)
print(m[:], sum(ord(c) for c in m), m[::5])
for bad in (
    lambda: m.seek(-1), lambda: m.seek(0, 9), lambda: m[99], lambda: m['a'], lambda: m.__setitem__(slice(0, 3), b'long'),
    lambda: m.__setitem__(0, 'x'), lambda: m.__setitem__(0, 300), lambda: m.write(b'x' * 20), lambda: m.move(20, 0, 1), lambda: mmap.mmap(-1, -1),
    lambda: mmap.mmap(-1, 1, access=7),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m.close()
print(m.closed, m)
try:
    m[0]
except ValueError as e:
    print(e)

path = os.path.join(tempfile.mkdtemp(), 'data.bin')
with open(path, 'wb') as f:
    f.write(b'abcdefgh')
f = open(path, 'r+b')
m = mmap.mmap(f.fileno(), 0)
f.close()
print(m[:], m.size(), len(m))
m[2:4] = b'XY'
m[0] = 65
with open(path, 'rb') as g:
    print(g.read())
m.flush()
m.seek(6)
m.write(b'!!')
m.close()
with open(path, 'rb') as g:
    print(g.read())
with open(path, 'rb') as f, mmap.mmap(f.fileno(), 4, access=mmap.ACCESS_READ) as r:
    print(r.read(), r)
    for change in (lambda: r.__setitem__(0, 1), lambda: r.write(b'a')):
        try:
            change()
        except TypeError as e:
            print(e)
with open(path, 'r+b') as f:
    c = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_COPY)
    c[0:3] = b'zzz'
    print(c[:])
    c.close()
    print(f.read())
    try:
        mmap.mmap(f.fileno(), 100)
    except ValueError as e:
        print(e)
open(path, 'w').close()
with open(path) as f:
    try:
        mmap.mmap(f.fileno(), 0, prot=mmap.PROT_READ)
    except ValueError as e:
        print(e)
