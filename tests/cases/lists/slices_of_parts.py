class L(list):
    def __iter__(self):
        return iter([7, 8])
class M(list):
    def __getitem__(self, i):
        return ('M', i)
class I:
    def __index__(self):
        print('index'); return 2
def f(xs, v):
    xs[1:3] = v
    return xs
a = [1, 2, 3, 4, 5]
print(f(a, a), a)
print(f([1, 2, 3, 4], L([9, 9, 9])), f([1, 2, 3, 4], (5,)), f([1, 2, 3, 4], 'ab'), f([1,2,3], []))
print(M([1, 2, 3])[0:2], M([1, 2])[::2])
b = list(range(10))
del b[2:5]; print(b)
del b[I():]; print(b)
b = list(range(10)); del b[::-3]; print(b)
b = list(range(10)); del b[8:3:-1]; print(b)
b[::2] = b[1::2] * 1 if len(b) % 2 == 0 else [0] * 3
print(b)
b[I():I()] = b; print(b)
b[::2] = list(range(len(b[::2]))); print(b)
b += b[1:3]; b[1:2] += [100]; print(b)
def g(x, i, j):
    return x[i:j]
print(g('hello', 1, 3), g([1, 2, 3], None, 2), g((1, 2, 3), 1, None), g(b'abc', -2, 10**30), g(range(10), 2, 4), g(bytearray(b'xyz'), 0, 1))
try:
    g([1], 'a', 2)
except TypeError as e:
    print(e)
try:
    [1][::0]
except ValueError as e:
    print(e)
try:
    g(5, 1, 2)
except TypeError as e:
    print(e)
try:
    f((1, 2), [1])
except TypeError as e:
    print(e)
try:
    f([1], 5)
except TypeError as e:
    print(e)
print(list(L([9, 9, 9])), [*L([9])], type(L()) is list)
x = []
x.extend(L([9, 9])); x += L([9]); print(x)
a, b = L([1, 2, 3])
print(a, b, tuple(L([1])), sorted(L([5])), set(L([4])), sum(L([1])), ','.join(map(str, L([1]))))
