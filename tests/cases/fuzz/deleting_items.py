"""What is said of `del x[i]` where `x` has no items to delete: indices and other keys have words of their own."""
import types


class Plain:
    pass


class Index:
    def __index__(self):
        return 0


for thing in ('a', (1,), b'a', range(3), {1}, frozenset(), {}.keys(), {}.values(), {}.items(), Plain(), 5, 2.5, None, True, 1j, slice(1),
              types.MappingProxyType({}), Plain, int, len, iter([]), ...):
    for key in (0, 'x', True, Index(), None):
        try:
            del thing[key]
        except TypeError as e:
            print(e)
try:
    del set()[1]
except TypeError as e:
    print(e)
try:
    del 'abc'[1:2]
except TypeError as e:
    print(e)
