import array
from array import array as A


def sieve(n):
    flags = A('B', [1]) * (n + 1)
    flags[0] = flags[1] = 0
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = 0
        i += 1
    return [i for i, f in enumerate(flags) if f]


print(sieve(60))
for code in array.typecodes:
    if code in 'uw':
        a = array.array(code, 'héllo')
        a.append('!')
        a.extend('xyz')
        a.fromunicode('€')
        print(a, a.tounicode(), a[1], a[-1], a.tolist(), a.itemsize, len(a))
    else:
        a = array.array(code)
        a.append(1)
        a.extend([2, 3, 4])
        a.insert(1, 9)
        a.fromlist([5, 5])
        print(a, a.typecode, a.itemsize, a.pop(), a.pop(0), a.count(5), a.index(3), len(a))
        a.remove(9)
        a.reverse()
        print(a, a.tolist(), a.tobytes(), 3 in a, 77 in a)
        b = array.array(code, a.tobytes())
        print(a == b, a < b, a <= b, a + b, a * 2, 2 * b, a[1:], a[::-1], a[::2])
        b[0:2] = array.array(code, [7])
        b[1:1] = array.array(code, [8, 8, 8])
        b = b[:len(b) // 2 * 2]
        b[::2] = b[1::2]
        print(b, a != b, max(b), sum(b))
        del b[0]
        del b[::2]
        b += a
        b *= 2
        print(b)
        b.byteswap()
        b.byteswap()
        b.clear()
        print(b, len(b), bool(b))
d = A('d', (x / 4 for x in range(5)))
f = A('f', [0.1, 1e300, -0.0, float('inf')])
print(d, f, f[0] == 0.1, sum(d), [x * 2 for x in d], max(d), min(d))
print(A('Q', [2**64 - 1, 0]), A('q', [-2**63]), A('b', b'\xff\x7f'), A('h', b'\xff\xff\x00\x80'), A('I', b'\xff' * 4))
print(A('i', range(4)) == A('d', range(4)), A('i', [1, 2]) < A('d', [1, 2.5]), A('i', [1]) == [1])
m = [A('i', [0] * 3) for _ in range(3)]
for i in range(3):
    for j in range(3):
        m[i][j] = i * j
print(m)
total = A('l', [0])
for i in range(1000):
    total[0] += i * i
print(total, A('i', d := [1, 2]), isinstance(total, A), type(total), A)
x, y, z = A('b', b'abc')
print(x, y, z, sorted(A('i', [3, 1, 2])), list(reversed(A('i', [3, 1, 2]))), tuple(A('d', [1])), set(A('i', [1, 1])))
e = A('h')
for i in range(50):
    e.append(i * i)
print(e[10:40:7], e[-1], len(e))
