from numbers_lib import gcd


def mean(xs: list[float]) -> float:
    return sum(xs) / len(xs)


def spread(xs: list[int]) -> tuple[int, int, int]:
    g = 0
    for x in xs:
        g = gcd(g, x)
    return min(xs), max(xs), g


def weighted(pairs: list[tuple[float, float]]) -> float:
    return sum([v * w for v, w in pairs])
