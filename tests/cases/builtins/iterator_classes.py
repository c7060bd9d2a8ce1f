import itertools, collections
print(type(map(lambda x: x, [])), type(map(lambda x: x, [])) == map, isinstance(map(str, [1]), map))
print(type(zip()), type(zip([1])), type(zip([1],[2])), isinstance(zip([1],[2],[3]), zip), type(filter(None, [])), type(reversed([])), type(reversed(())))
print(type(iter([])), type(iter(())), type(iter('')), type(iter({})), type(iter({1})), type(iter(range(3))), type(iter(b'')), type(iter({}.items())))
print(iter([]).__class__.__name__, type(enumerate([])).__name__)
print(itertools.chain, type(itertools.chain([])), type(itertools.count()), collections.deque, type(collections.OrderedDict()), collections.defaultdict.__module__, collections.Counter)
print(type(iter(int, 1)))
x = iter([1])
try:
    x.foo
except AttributeError as e:
    print(e)
try:
    map(str, [1])[0]
except TypeError as e:
    print(e)
try:
    len(zip([1], [2]))
except TypeError as e:
    print(e)
def g(): yield 1
print(type(g()), type(g))
print(list(zip()))
