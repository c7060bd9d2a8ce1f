"""The abstract classes as names for annotations."""
from __pyw__ import inline
from typing import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator,
    Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet,
    Reversible, Sequence, Set, Sized, ValuesView,
)
