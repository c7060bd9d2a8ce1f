# bytearray as a mutable sequence.
b = bytearray(b"hello")
b[0] = 72
b[-1] = 33
b.append(65)
b.extend(b"xyz")
b.extend([1, 2])
b.extend(range(250, 256))
print(b, len(b))
b.insert(0, 9)
b.insert(-1, 8)
b.insert(100, 7)
print(b, b.pop(), b.pop(0), b.pop(2), b)
b.remove(255)
b.reverse()
print(b)
b[1:3] = b"ABCDE"
print(b)
b[2:6] = b""
b[0:0] = [104, 105]
b[::2] = bytes(len(b[::2]))
print(b)
del b[0]
del b[-1]
del b[1:3]
del b[::3]
print(b, len(b))
b += b"tail"
b *= 2
print(b, b.copy(), b.copy() is b)
c = b
c += b"!"
print(b is c, b == c)
b.clear()
print(b, len(b), c)
for i in range(300):
    b.append(i % 256)
print(len(b), sum(b), b[255], b[299], b[10:20])
b[:] = b"new"
print(b, b[5:], b[1:1])
b[1:1] = bytearray(b"--")
b[len(b):] = b"end"
print(b)
x = bytearray(b"0123456789")
del x[8:2:-3]
print(x)
x[::-2] = b"abcd"
print(x, bytearray(b"a") + b"b", b"a" + bytearray(b"b"), type(b"a" + bytearray(b"b")).__name__)
