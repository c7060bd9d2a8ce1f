# An LRU cache over an ordered dict, and a decorator using it.
class LRU:
    def __init__(self, size: int) -> None:
        self.size = size
        self.data: dict = {}
        self.hits = self.misses = 0

    def get(self, key, make):
        if key in self.data:
            self.hits += 1
            value = self.data.pop(key)
        else:
            self.misses += 1
            value = make()
            if len(self.data) >= self.size:
                oldest = next(iter(self.data))
                del self.data[oldest]
        self.data[key] = value
        return value


def lru(size: int = 8):
    def deco(f):
        cache = LRU(size)

        def wrapper(*args, **kwargs):
            return cache.get((args, tuple(sorted(kwargs.items()))), lambda: f(*args, **kwargs))

        wrapper.cache = cache
        return wrapper

    return deco


calls: list[int] = []


@lru(3)
def square(x: int, plus: int = 0) -> int:
    calls.append(x)
    return x * x + plus


for x in [1, 2, 3, 1, 4, 2, 1, 1.0, True]:
    print(x, square(x), list(square.cache.data), square.cache.hits, square.cache.misses)
print(calls, square(1, plus=5), square(1, plus=5), len(calls))


@lru(size=100)
def ways(n: int, k: int) -> int:
    if n == 0:
        return 1
    if n < 0 or k == 0:
        return 0
    return ways(n - k, k) + ways(n, k - 1)


print(ways(40, 40), ways.cache.misses, len(ways.cache.data), ways.cache.hits > 0)
