# Classes derived from abstract collections are generic as these are.
from __future__ import annotations

import collections.abc
import contextlib
from abc import abstractmethod
from typing import Mapping, MutableMapping, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Table(Mapping[K, V]):
    __slots__ = ()

    @property
    @abstractmethod
    def width(self) -> int: ...


class OpenTable(Table[K, V], MutableMapping[K, V]):
    __slots__ = ()


class Rows(OpenTable[K, V]):
    width = 3

    def __init__(self, *given):
        self.held = dict(*given)

    def __getitem__(self, key):
        return self.held[key]

    def __setitem__(self, key, value):
        self.held[key] = value

    def __delitem__(self, key):
        del self.held[key]

    def __iter__(self):
        return iter(self.held)

    def __len__(self):
        return len(self.held)


class Numbers(collections.abc.Sequence[int]):
    def __getitem__(self, i):
        return range(5)[i]

    def __len__(self):
        return 5


class Opens(contextlib.AbstractContextManager[int]):
    def __exit__(self, *exc):
        return None


class Counted(collections.abc.Sized):
    def __len__(self):
        return 0


rows = Rows[int, str]({1: "a"})
rows[2] = "b"
print(dict(rows), rows.pop(1), len(rows), Rows[int, str], OpenTable[K, V])
print(Numbers[int]()[2], list(reversed(Numbers())), Numbers[str].__args__, Opens[str])
try:
    Counted[int]
except TypeError as e:
    print(e)
