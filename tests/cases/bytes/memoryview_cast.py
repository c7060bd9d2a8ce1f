data = bytearray(range(16))
m = memoryview(data)
c = m.cast('I')
print(len(c), c.format, c.itemsize, c.shape, c.strides, c.nbytes, c.tolist(), c[1], c[-1])
c[0] = 1
print(data[:5], c[1:3].tolist(), c[::2].tolist(), c[::-1].tolist(), c[::2].tobytes())
t = m.cast('B', (4, 4))
print(t.ndim, t.shape, t.strides, t.tolist(), t[1, 2], t[-1, -1])
for code in '?cbBhHiIlLqQfdnN':
    v = m.cast(code)
    print(code, v.itemsize, len(v), v.tolist())
def bad(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
bad(lambda: m.cast('x'))
bad(lambda: m[:3].cast('I'))
bad(lambda: c.cast('h'))
bad(lambda: m[::2].cast('I'))
bad(lambda: t[0])
bad(lambda: c[4])
bad(lambda: c['a'])
bad(lambda: c.__setitem__(0, 'x'))
bad(lambda: c.__setitem__(0, -1))
bad(lambda: c.__setitem__(0, 2 ** 32))
print(c.cast('B').tolist() == m.tolist(), c == m.cast('I'), c == m, sum(c), list(c), 4 in c)
d = m.cast('d')
d[0] = 1.5
print(d.tolist()[0], data[:8])
print(bytes(c), b'abc' + memoryview(b'xyz1').cast('H'), c.hex())
print(memoryview(b'abcd').cast('c').tolist(), hash(memoryview(b'ab').cast('c')) == hash(b'ab'))
with m.cast('h') as w:
    print(w[0], type(w).__name__, isinstance(w, memoryview))
bad(lambda: w[0])
