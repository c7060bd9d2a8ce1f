"""Declarations of JavaScript with overloads, special methods, variables of classes, TypedDicts; items are checked."""
import grid
from grid import Grid, level, pair, pick, rows, spread, total

__all__ = ["grids", "names", "overloads", "records", "wrong"]


def overloads():
    return pick(3) + 1, pick("a", "b"), pick(None), pick(None, 4), pair(1, 2), pair(1, 2, swap=True), grid.describe(1, "x", [1], {"a": None})


def records():
    out = rows([{"name": "a", "tags": ["x", "y"]}, {"name": "b"}])
    return out, out[0]["count"] + 1, total({"a": (1.5, 2), "b": (1, 3)}), level("low"), spread({1, 2, 2})


def grids():
    g = Grid(3)
    before = Grid.made
    Grid(2)
    return Grid.SIZES, Grid.made - before, g(2.0), g(2, times=3), g[1] + 0.25, [x for x in g], sum(g)


def tried(f) -> str:
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def wrong(words: list[int | str | None], nested: list[list[int | str]]):
    g = Grid(1)
    return (
        [tried(lambda: spread(set(words)))],
        [tried(lambda: total({"a": tuple(item)})) for item in nested],
        [tried(lambda: rows([{"name": w}])) for w in words],
        [tried(lambda: level(w)) for w in words],
        tried(lambda: g[5]), tried(grid.broken),
    )


async def names():
    """Parameters and functions may be called what the compiler's own code is."""
    connected = grid.connect("h", 1), grid.connect("h", op=2, extern=True, given=4, options="o")
    return connected, grid.host(1), await grid.soon(1, "v", "k")
