"""Functions of Python that declared functions of JavaScript call with values of declared types."""
import asyncio
from events import Box, Bus, boxed, compose, each, items, less, pick, same, soon, tree, wrong

__all__ = ["bus", "lists", "refused", "objects", "later", "kinds"]


class Log:
    def __init__(self):
        self.seen = []

    def on(self, n, s):
        self.seen.append((n, s))
        return 0.0


def handler(n, s):
    return n * 2.5 + len(s)


def bus():
    b = Bus()
    log = Log()
    counts = [b.on(handler), b.on(handler), b.on(log.on)]
    first = b.emit(2, "abc")
    gone = b.off(handler)
    b.onclose = lambda event: event["code"] + 1
    return counts, first, gone, b.emit(1, ""), log.seen, b.close()


def lists():
    return each([1, 2], lambda x: x + 1), each([-1], abs), items([1, 2.5], lambda f: f"{f:.1f}"), items([2], str)


def refused():
    out = [wrong(lambda x: x), less(lambda x: x)]
    for f in (lambda x: "s", lambda x: 1 // 0):
        try:
            each([1], f)
        except (TypeError, ZeroDivisionError) as e:
            out.append(str(e))
    return out


def objects():
    twice = compose(lambda x: x * 2)
    return boxed(Box(4), lambda b: b.v + 1), twice(4), same(Box(7)).v, pick(3), pick("s")


async def later() -> int:
    async def three(n):
        await asyncio.sleep(0)
        return n * 3

    return await soon(three)


def kinds():
    out = []

    def show(info, sizes, text, pair):
        out.append(f"{info['name']} {sum(info['sizes'])} {sizes} {text} {pair}")

    tree(show)
    return out
