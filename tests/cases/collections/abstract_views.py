"""The abstract views of mappings, buffers and asynchronous iterables."""
from collections.abc import AsyncIterable, AsyncIterator, Buffer, ItemsView, KeysView, Mapping, MappingView, ValuesView


class Squares(Mapping):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, key):
        if not 0 <= key < self.n:
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(self.n))

    def __len__(self):
        return self.n


s = Squares(4)
print(type(s.keys()).__name__, type(s.values()).__name__, type(s.items()).__name__)
print(isinstance(s.keys(), KeysView), isinstance(s.values(), ValuesView), isinstance(s.items(), ItemsView))
print(isinstance(s.keys(), MappingView), isinstance(s.values(), MappingView), isinstance({}.keys(), MappingView))
print(isinstance({}.keys(), KeysView), isinstance({}.items(), ItemsView), isinstance({}.values(), ValuesView))
print(isinstance([], KeysView), issubclass(KeysView, MappingView), issubclass(ValuesView, MappingView))
print(list(KeysView(s)), list(ValuesView(s)), list(ItemsView(s)))
print(len(KeysView(s)), len(ValuesView(s)), len(MappingView(s)))
print(3 in KeysView(s), 4 in KeysView(s), 9 in ValuesView(s), 8 in ValuesView(s))
print((2, 4) in ItemsView(s), (2, 5) in ItemsView(s), (7, 1) in ItemsView(s))
print(sorted(KeysView(s) & {1, 2, 9}), sorted(KeysView(s) | {9}), sorted(KeysView(s) - {0}), sorted(KeysView(s) ^ {0, 9}))
print(KeysView(s) == {0, 1, 2, 3}, KeysView(s) <= {0, 1, 2, 3, 4}, KeysView(s).isdisjoint([7]))
print(sorted(ItemsView(s) & {(1, 1), (1, 2)}), ItemsView(s) >= {(0, 0)})
print(repr(KeysView({'a': 1})), repr(ValuesView({'a': 1})), repr(ItemsView({'a': 1})))


class Feed:
    def __aiter__(self):
        return self


class Steps(Feed):
    async def __anext__(self):
        raise StopAsyncIteration


async def numbers():
    yield 1


print(isinstance(Feed(), AsyncIterable), isinstance(Feed(), AsyncIterator), isinstance(Steps(), AsyncIterator))
print(isinstance(numbers(), AsyncIterable), isinstance([], AsyncIterable), issubclass(AsyncIterator, AsyncIterable))


class Block:
    def __buffer__(self, flags):
        return memoryview(b'block')


for value in (b'', bytearray(), memoryview(b''), Block(), '', [], 3):
    print(type(value).__name__, isinstance(value, Buffer))
print(issubclass(bytes, Buffer), issubclass(str, Buffer), issubclass(Block, Buffer))
try:
    Buffer()
except TypeError as e:
    print(e)
try:
    AsyncIterable()
except TypeError as e:
    print(e)
