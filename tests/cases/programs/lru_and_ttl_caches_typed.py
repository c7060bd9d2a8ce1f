"""Caches: LRU by linked list, LFU, TTL with a clock that is passed in; generics; statistics; decorators."""
from __future__ import annotations

from collections import OrderedDict, defaultdict
from typing import Any, Callable, Generic, Hashable, Iterator, Optional, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class _Node(Generic[K, V]):
    __slots__ = "key", "value", "prev", "next"

    def __init__(self, key: Any = None, value: Any = None) -> None:
        self.key, self.value = key, value
        self.prev: _Node[K, V] = self
        self.next: _Node[K, V] = self


class LRU(Generic[K, V]):
    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError("size must be positive")
        self.size = size
        self.root: _Node[K, V] = _Node()
        self.map: dict[K, _Node[K, V]] = {}
        self.hits = self.misses = 0

    def _unlink(self, n: _Node[K, V]) -> None:
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n: _Node[K, V]) -> None:
        n.prev, n.next = self.root, self.root.next
        self.root.next.prev = n
        self.root.next = n

    def __getitem__(self, key: K) -> V:
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key: K, value: V) -> None:
        if key in self.map:
            n = self.map[key]
            n.value = value
            self._unlink(n)
        else:
            if len(self.map) >= self.size:
                old = self.root.prev
                self._unlink(old)
                del self.map[old.key]
            n = self.map[key] = _Node(key, value)
        self._front(n)

    def get(self, key: K, default: Optional[V] = None) -> Optional[V]:
        try:
            return self[key]
        except KeyError:
            return default

    def __iter__(self) -> Iterator[K]:
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next

    def __len__(self) -> int:
        return len(self.map)

    def __repr__(self) -> str:
        return f"LRU({', '.join(f'{k!r}: {self.map[k].value!r}' for k in self)})"


class LFU(Generic[K, V]):
    def __init__(self, size: int) -> None:
        self.size = size
        self.values: dict[K, V] = {}
        self.counts: dict[K, int] = {}
        self.buckets: defaultdict[int, OrderedDict[K, None]] = defaultdict(OrderedDict)

    def _touch(self, key: K) -> None:
        c = self.counts.get(key, 0)
        if c:
            del self.buckets[c][key]
            if not self.buckets[c]:
                del self.buckets[c]
        self.counts[key] = c + 1
        self.buckets[c + 1][key] = None

    def get(self, key: K) -> Optional[V]:
        if key not in self.values:
            return None
        self._touch(key)
        return self.values[key]

    def put(self, key: K, value: V) -> None:
        if key not in self.values and len(self.values) >= self.size:
            least = min(self.buckets)
            victim, _ = self.buckets[least].popitem(last=False)
            if not self.buckets[least]:
                del self.buckets[least]
            del self.values[victim], self.counts[victim]
        self.values[key] = value
        self._touch(key)


class TTL:
    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self.seconds, self.clock = seconds, clock
        self.data: dict[Any, tuple[float, Any]] = {}

    def __call__(self, f: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any) -> Any:
            now = self.clock()
            if args in self.data and now - self.data[args][0] < self.seconds:
                return self.data[args][1]
            result = f(*args)
            self.data[args] = now, result
            return result
        return wrapper


c: LRU[str, int] = LRU(2)
c["a"] = 1
c["b"] = 2
print(c, c["a"], c, len(c))
c["c"] = 3
print(c, c.get("b"), c.get("b", -1), c.get("c"), c.hits, c.misses, list(c))
c["a"] = 10
c["d"] = 4
print(c, "b" in c.map)
mixed: LRU[Any, Any] = LRU(3)
for k in (1, "one", (1, 2), None, 2.5, 1):
    mixed[k] = [k]
print(mixed, [type(k).__name__ for k in mixed])
try:
    LRU(0)
except ValueError as e:
    print(e)
try:
    c["zzz"]
except KeyError as e:
    print(repr(e))
l: LFU[str, int] = LFU(2)
l.put("x", 1)
l.put("y", 2)
print(l.get("x"), l.get("x"), l.get("y"))
l.put("z", 3)
print(l.get("y"), l.get("z"), l.get("x"), dict(l.counts), sorted(l.buckets))
ticks = iter([0.0, 1.0, 2.5, 6.0, 6.5])
calls: list[tuple[int, int]] = []


@TTL(5, lambda: next(ticks))
def slow(a: int, b: int) -> int:
    calls.append((a, b))
    return a ** b


print(slow(2, 5), slow(2, 5), slow(3, 2), slow(2, 5), slow(3, 2), calls)
