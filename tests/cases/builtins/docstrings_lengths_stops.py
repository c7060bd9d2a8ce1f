def f():
    """Just a function
        called f

    end
    """
class C:
    '''
    doc
\tx
    '''
    def __len__(self): return 'x'
class N:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __index__(self): return 5
print(repr(f.__doc__), repr(C.__doc__))
for x in [lambda: bool(C()), lambda: bool(N(-1)), lambda: bool(N(0)), lambda: bool(N(3)), lambda: bytes(N(1)), lambda: bytearray(N(2)), lambda: [1].index(1, 0.5), lambda: (1,).index(1, 0.5), lambda: '{:010c}|{:10c}|{:<10c}|{:*=5c}'.format(64, 65, 66, 67)]:
    try:
        print(repr(x()))
    except Exception as e:
        print(type(e).__name__, e)
def stop(x):
    if x > 2: raise StopIteration(5)
    return x
print(list(map(stop, [1, 2, 3, 1])), list(filter(stop, [1, 2, 3, 1])), list(map(lambda a, b: stop(a + b), [0, 1, 5], [1, 1, 1])))
for x in map(stop, [1, 3]): print(x)
m = map(stop, [1, 4])
print(next(m))
try:
    next(m)
except StopIteration as e:
    print('stop')
import heapq, collections
print(heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(5, [1, 5, 3]), heapq.nlargest(-1, [3]))
for f in [lambda: heapq.nlargest('a', [1]), lambda: collections.Counter('hello').most_common('x')]:
    try: f()
    except TypeError as e: print(e)
