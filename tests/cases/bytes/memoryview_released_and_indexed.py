"""Views that were released, indexes that are tuples, comparisons, hashes that are kept."""
import array

def tried(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)

class Two:
    def __index__(self):
        return 2

m = memoryview(bytearray(b'abcdef'))
for k in ((), (0,), (0, 0), (slice(0, 1),), (slice(0, 1), slice(0, 1)), (0, slice(1)), 'a', 0.0, (0.0,), 6, -7, 2 ** 70, True, Two(), (Two(),)):
    print(repr(k)[:20] if not isinstance(k, Two) else 'Two', tried(lambda: m[k]), tried(lambda: m.__setitem__(k, 65)), tried(lambda: m.__setitem__(k, b'a')))
print(bytes(m))
for make in (bytes, bytearray, lambda b: array.array('b', b)):
    view = memoryview(make(b'abc'))
    view.release()
    print(view == view, view != view, view == memoryview(b'abc'), view == b'abc', b'abc' == view, bytearray(b'abc') != view)
    for f in (lambda: bytes(view), lambda: view.tolist(), lambda: view[0], lambda: len(view), lambda: view.format, lambda: view.__enter__(), lambda: hash(view)):
        print(tried(f))
view = memoryview(b'abcdef')
print(hash(view) == hash(b'abcdef'))
view.release()
print(hash(view) == hash(b'abcdef'))
part = memoryview(b'xabcdefx')[1:-1][::-1]
print(hash(part) == hash(b'fedcba'), part == b'fedcba', b'fedcba' == part, part != bytearray(b'fedcba'), bytearray(b'fedcba') == part)
for f in (lambda: part < b'a', lambda: b'a' <= part, lambda: part >= part, lambda: b'a' > part, lambda: bytearray(b'a') < memoryview(b'ab'), lambda: memoryview(b'b') < bytearray(b'a')):
    print(tried(f))
overlap = bytearray(b'abcdef')
o = memoryview(overlap)
o[2:5] = o[0:3]
print(overlap)
o[0:3] = o[2:5]
print(overlap)
o[::-1] = o
print(overlap)

a = array.array('i', [1, 2, 3])
v = memoryview(a)
for k in ((0,), (0, 0), (slice(1),), Two(), 2 ** 70, 1.5):
    print('Two' if isinstance(k, Two) else repr(k), tried(lambda: v[k]))
v[1:3] = v[0:2]
print(a)
