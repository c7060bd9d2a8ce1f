from array import array

a = array('i', [1, -2, 3, 40])
m = memoryview(a)
print(len(m), m.itemsize, m.format, m.nbytes, m.shape, m.strides, m.readonly, m.ndim, m.obj is a)
print(m[0], m[-1], m.tolist(), list(m[1:-1]), m[::2].tolist(), m[::-1].tolist())
m[2] = 6
print(a, sum(m), max(m), 6 in m)
m[1:3] = array('i', [7, 8])
print(a)
b = m.cast('B')
print(len(b), list(b[:8]), b.format)
b[0] = 255
b[5] = 1
print(a)
print(m.tobytes() == a.tobytes(), bytes(m) == a.tobytes(), m.hex())
h = b.cast('h')
print(h.tolist())
h[0] = -3
print(a)
for bad in (lambda: m['a'], lambda: m[9], lambda: m.cast('h')):
    try:
        bad()
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
for v in (2**40, 'x', 1.5):
    try:
        m[0] = v
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    m[0:2] = b'1234'
except ValueError as e:
    print(e)
d = array('d', [0.5, 1.5, -2.25])
md = memoryview(d)
print(md.tolist(), md.itemsize, md[1])
md[1] = 9
print(d)
f = memoryview(array('f', [1.5, 2.5]))
print(f.tolist(), f.nbytes)
for code in 'bBhHiIlLqQ':
    x = memoryview(array(code, [1, 2, 100]))
    print(code, x.format, x.itemsize, x.nbytes, x.tolist())
big = memoryview(array('Q', [2**64 - 1, 0]))
print(big.tolist(), big.tobytes())
print(memoryview(array('b', [1, 2])) == b'\1\2', b'\1\2' == memoryview(array('b', [1, 2])), memoryview(a) == a, m == memoryview(array('q', a)))
print(memoryview(b'ab') == array('B', [97, 98]), memoryview(b'\xff') == memoryview(array('b', [-1])))
r = m.toreadonly()
print(r.readonly, r.tolist() == m.tolist())
m[0] = 77
print(r[0])
try:
    r[0] = 1
except TypeError as e:
    print(e)
w = memoryview(m)
w[3] = 5
print(a, w.format)
m.release()
try:
    m[0]
except ValueError as e:
    print(e)
ba = bytearray(b'abcdef')
ro = memoryview(ba).toreadonly()
ba[0] = 122
print(bytes(ro), ro.readonly, ro[1:3].readonly)
try:
    hash(ro)
except TypeError as e:
    print(e)
try:
    ro[0] = 1
except TypeError as e:
    print(e)
c = memoryview(memoryview(ba).cast('H'))
print(c.format, c.tolist())
print(memoryview(array('w', 'hi')).format)
try:
    memoryview(array('w', 'hi'))[0]
except NotImplementedError as e:
    print(e)


def scale(view, k):
    for i in range(len(view)):
        view[i] *= k


xs = array('d', [1, 2, 3])
scale(memoryview(xs)[1:], 10)
print(xs)
for bad in (5, 'abc', None, [1]):
    try:
        memoryview(bad)
    except TypeError as e:
        print(e)
