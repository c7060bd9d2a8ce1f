"""What programs written for Pyodide do with the host's objects."""
import asyncio

import js
from js import JSON, Array, Float32Array, Int16Array, Object, Promise, Uint8Array, setTimeout
from pyodide.ffi import to_js

__all__ = ["absent", "escaped", "slices", "views", "waits"]


def absent() -> list:
    name = "mis" + "sing"
    found = [getattr(js, "missing", 5), hasattr(js, "missing"), hasattr(js, "Math"), getattr(js, name, None), hasattr(js, name)]
    setattr(js, "made" + "Here", [1, 2])
    found += [js.madeHere[1], js.globalThis.madeHere.length]
    del js.madeHere
    found.append(hasattr(js, "madeHere"))
    for missing in (lambda: js.missing, lambda: getattr(js, name)):
        try:
            missing()
        except AttributeError as e:
            found.append(str(e))
    return found


def escaped() -> list:
    o = JSON.parse('{"class": 1, "from": 2, "in": 3, "x_": 4, "or_": 5}')
    o.is_ = 6
    key = "is" + "_"
    return [list(Array.from_("ab")), o.class_, o.from_, getattr(o, "in"), o.x_, o.or__, getattr(o, key), hasattr(o, key), JSON.stringify(o)]


def slices() -> list:
    a = Array.of(0, 1, 2, 3, 4)
    t = Int16Array.new([5, 6, 7])
    return [list(a[1:3]), list(a[:-1]), list(a[::2]), list(a[::-1]), a[3:1].length, list(t[1:]), type(t[1:]).__name__, str(a[-2:])]


def views() -> list:
    f = Float32Array.new([1, 2.5]).to_py()
    u = Uint8Array.new([1, 2, 3])
    o = Object.fromEntries(to_js([["t", u]])).to_py()
    return [type(f).__name__, f.tolist(), f.format, f[1], bytes(u.to_py()), bytes(u.buffer.to_py()), o["t"].tolist()]


async def waits() -> list:
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    setTimeout(lambda: future.set_result(4), 1)
    out = [await future]
    event = asyncio.Event()
    setTimeout(lambda: event.set(), 1)
    await event.wait()

    async def job(n):
        await asyncio.sleep(0.001)
        out.append(n)

    tasks = []
    setTimeout(lambda: tasks.append(asyncio.ensure_future(job(7))), 1)
    await asyncio.sleep(0.02)
    await tasks[0]
    queue = asyncio.Queue()
    Promise.resolve(8).then(queue.put_nowait)
    out.append(await queue.get())
    out.append(await Promise.resolve(9).finally_(lambda: out.append("finally")))
    return out
