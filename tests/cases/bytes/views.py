# memoryview.
b = bytearray(b"abcdefgh")
m = memoryview(b)
print(len(m), m[0], m[-1], m[2:5].tobytes(), m[::2].tolist(), m[::-1].tobytes(), m.readonly, m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.contiguous, m[::2].contiguous, m.hex())
m[0] = 65
m[1:3] = b"XY"
print(b, m == b, m == b"AXYdefgh", m[:3] == b"AXY", list(m), 65 in m, m.obj is b)
try:
    m[0:2] = b"abc"
except ValueError as e:
    print(e)
for f in range(4):
    try:
        if f == 0:
            m[100]
        if f == 1:
            m[0] = 256
        if f == 2:
            memoryview("x")
        if f == 3:
            memoryview(b"ro")[0] = 1
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
m.release()
b.append(33)
print(b)
try:
    m[0]
except ValueError as e:
    print(e)
r = memoryview(b"readonly")
print(r.readonly, r[4:].tobytes(), bytes(r), bytearray(r[:4]), hash(r) == hash(b"readonly"), r[2:][1], b"".join([r, b"!"]), b"only" in bytes(r), r.tobytes().decode(), [x for x in r[:3]])
