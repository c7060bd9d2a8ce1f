"""Programs in the manner of Pyodide's and PyScript's pages: `new`, callbacks, promises, collections, typed arrays, errors."""
import asyncio
from functools import partial

import js
from js import Array, Date, Error, JSON, Map, Math, Number, Object, Promise, Set, Uint8Array, Float64Array, globalThis, setTimeout
from pyodide.ffi import JsException, JsProxy, create_once_callable, create_proxy, to_js

__all__ = ["callbacks", "collections", "dates", "errors", "events", "globals_", "kept", "promises", "typed"]


def events():
    target = js.EventTarget.new()
    seen = []

    def on_event(event):
        seen.append(event.type)

    proxy = create_proxy(on_event)
    target.addEventListener("first", proxy)
    target.dispatchEvent(js.Event.new("first"))
    target.removeEventListener("first", proxy)
    proxy.destroy()
    target.dispatchEvent(js.Event.new("first"))
    target.addEventListener("second", create_proxy(lambda e: seen.append((e.type, e.target == target))))
    target.dispatchEvent(js.Event.new("second"))
    return seen


def callbacks():
    seen = []
    a = to_js([3, 1, 2])
    a.sort(create_proxy(lambda x, y: x - y))
    a.forEach(lambda v, i, arr: seen.append((i, v)))
    class Handler:
        def handleEvent(self, e):
            seen.append("handled " + e.type)
        def __call__(self, x, *rest):
            return x + 100
    h = Handler()
    b = a.map(h)
    js.myfunc = lambda x, y=5: x + y
    r = js.myfunc(1)
    r2 = globalThis.myfunc(1, 1)
    c = a.map(partial(lambda k, v, *r: k + v, 10))
    return a.to_py(), seen, list(b), r, r2, list(c)


def collections():
    m = Map.new([["a", 1], ["b", 2]])
    s = Set.new([1, 2, 2])
    arr = Array.new(1, 2, 3)
    arr.push(4)
    o = Object.fromEntries([["x", 1], ["y", [1, 2]]])
    o2 = to_js({"k": {"n": 1}}, dict_converter=Object.fromEntries)
    m2 = to_js({"k": 1})
    d = o.to_py()
    return (m.size, m.get("a"), "a" in m, list(m.keys()), [tuple(e) for e in m.entries()], dict(m), s.has(1), list(s), len(arr), arr[0], arr[-1], arr.slice(1).to_py(), list(arr),
            o.x, o.y[1], o2.k.n, m2.get("k"), d, JSON.stringify(o2), isinstance(o, JsProxy), [k for k in Object.keys(o)], Object.entries(o).to_py(), o.object_keys().to_py(), dict(o.object_entries()),
            arr.map(lambda x, *_: x * 2).to_py(), arr.reduce(lambda a, b, *_: a + b, 0), arr.filter(lambda x, *_: x % 2 == 0).to_py(), 2 in arr, Array.isArray(arr), arr.length, Array.from_([1, 2]).length if hasattr(Array, "from_") else getattr(Array, "from")([1, 2]).length)


def dates():
    d = Date.new(2020, 5, 15)
    d2 = Date.new("2020-01-15T00:00:00Z")
    return d.getFullYear(), d.getMonth(), d2.toISOString(), d2.getTime(), Date.UTC(2020, 0, 1), type(Date.now()).__name__, str(d2.toISOString())[:4]


def errors():
    out = []
    try:
        JSON.parse("{bad")
    except JsException as e:
        out.append((e.name, type(e).__name__, e.message != "", e.js_error == e.js_error))
    o = Object.new()
    for ask in (lambda: o.nope.nope, lambda: o.nope(), lambda: o.nope(1, 2)):
        try:
            ask()
        except AttributeError as e:
            out.append(("AttributeError", str(e)))
    def thrower(*a):
        raise ValueError("py")
    try:
        Array.new(1).map(thrower)
        Array.of(1).map(thrower)
    except ValueError as e:
        out.append(("ValueError", str(e)))
    try:
        raise JsException("custom")
    except JsException as e:
        out.append(str(e))
    try:
        Number.new(5).toFixed(1000)
    except JsException as e:
        out.append(e.name)
    return out


def globals_():
    js.pywSetByPython = 5
    before = globalThis.pywSetByPython
    js.pywSetByPython += 1
    return before, js.pywSetByPython, js.undefined, hasattr(js, "pywSetByPython"), Math.max(*[1, 5, 3]), js.parseInt("12px"), Number.MAX_SAFE_INTEGER


class Kept:
    def __init__(self):
        self.n = 3

    def times(self, k):
        return self.n * k


def kept():
    """What stands for an instance is that instance again when it comes back out of an object."""
    o = Object.new()
    k = Kept()
    o.kept = create_proxy(k)
    o.all = to_js([k])
    o.method = k.times
    o.kept.n = 4
    return o.kept is k, o.all[0] is k, o.method(2), [x.n for x in o.all], isinstance(o.kept, Kept)


async def promises():
    out = []
    out.append(await Promise.resolve(42))
    out.append([x for x in await Promise.all([Promise.resolve(1), 2, Promise.resolve("x")])])
    try:
        await Promise.reject(Error.new("bad"))
    except JsException as e:
        out.append(("rejected", e.message, e.name, str(e)))
    async def coro(x):
        await asyncio.sleep(0.001)
        return x * 2
    p = Promise.all(to_js([coro(1), coro(2)]))
    out.append((await p).to_py())
    def executor(resolve, reject):
        setTimeout(create_once_callable(lambda: resolve("timer")), 1)
    out.append(await Promise.new(create_proxy(executor)))
    def then(v):
        return v + 1
    out.append(await Promise.resolve(1).then(then))
    out.append(await Promise.reject(1).catch(lambda e: ("caught", e)))
    fut = asyncio.gather(Promise.resolve("g1"), Promise.resolve("g2"))
    out.append(await fut)
    t = asyncio.create_task(coro(5))
    out.append(await t)
    out.append(await asyncio.wait_for(Promise.resolve("w"), 1))
    done = []
    try:
        await asyncio.wait_for(Promise.new(lambda a, b: None), 0.01)
    except asyncio.TimeoutError:
        done.append("timeout")
    out.append(done)
    return out


def typed():
    a = Uint8Array.new([1, 2, 3])
    f = Float64Array.new(4)
    for i in range(4):
        f[i] = i / 2
    b = Uint8Array.new(to_js(bytes([9, 8])))
    c = bytearray(b"xyz")
    a2 = to_js(c)
    buf = a.buffer
    mv = a.to_py()
    return bytes(a.to_py()), list(f), sum(f), b.to_py().tolist() if hasattr(b.to_py(), "tolist") else list(b.to_py()), a2.length, a2[0], buf.byteLength, a.subarray(1).to_bytes(), max(f), a.to_bytes().hex(), bytes(a)
