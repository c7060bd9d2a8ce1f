"""Objects of the host: attributes, calls, callbacks, iteration, typed arrays."""
import js
from js import Array, JSON, Map, Math, Object, Uint8Array, setTimeout
from pyodide.ffi import JsException, to_js

__all__ = ["basics", "objects", "maps", "calls", "errors", "typed", "later", "proxied", "Counter", "use_counter", "raised", "thrown", "names", "lookups", "handle"]


def basics():
    return Math.max(1, 2.5), Math.floor(2.5), Math.PI, JSON.stringify("é"), js.Number.MAX_SAFE_INTEGER, js.isNaN(1), 2 * Math.abs(-4)


def objects():
    o = Object.new()
    o.name = "n"
    o.list = [1, 2.5, "x", None, True]
    o.inner = {"a": 1, "b": {"c": [2]}}
    setattr(o, "computed" + "Name", 3)
    print(JSON.stringify(o), hasattr(o, "name"), hasattr(o, "nope"), getattr(o, "nope", "default"))
    del o.name
    print(o.object_keys().to_py(), o.inner.to_py())
    print(str(o.list), repr(o), bool(Array.new()), o.list[1], o.list[-1], o.typeof, type(o).__name__)
    try:
        o.nope
    except AttributeError as e:
        print("AttributeError", e)
    print(o == o, o.inner == o.inner, o == o.inner, o != Math, len({o, o}))


def maps():
    m = Map.new()
    m["k"] = 1
    m["l"] = [1, 2]
    try:
        m["zz"]
    except KeyError as e:
        print("KeyError", e)
    return len(m), "k" in m, "z" in m, m["k"], str(m.get("l")), [pair[0] for pair in m]


def calls():
    a = Array(3, 1, 2)
    a.sort(lambda x, y: x - y)
    doubled = a.map(lambda x, i, all: x * 2)
    seen = []
    a.forEach(lambda x, *rest: seen.append((x, len(rest))))
    options = js.Object.assign(Object.new(), a=1)
    return [x for x in doubled], seen, JSON.stringify(options), js.Array.of("x").concat("y").join("-"), JSON.parse('{"a": [1]}').a[0]


def errors():
    out = []
    try:
        JSON.parse("{")
    except JsException as e:
        out.append(str(e).split(":")[0])
    try:
        Object.defineProperty(1, "x", {})
    except Exception as e:
        out.append(type(e).__name__)

    def bad(*args):
        raise KeyError("from python")

    try:
        Array.of(1).map(bad)
    except KeyError as e:
        out.append("KeyError " + str(e))
    return out


def typed():
    a = Uint8Array.new(4)
    a[1] = 7
    b = a.to_bytes()
    a.assign(b"abcd")
    return b, a[0], len(a), list(a), sum(a), to_js({"a": 1}).get("a"), to_js(b"xy").length


def later(f):
    def call():
        f("later")

    setTimeout(call, 1)


def proxied(x):
    return type(x).__name__, x


def raised():
    out = []
    for made in (js.TypeError.new("mine"), Object.new(), 5):
        try:
            raise made
        except JsException as e:
            out.append((str(e), e.name, e.js_error.message))
        except TypeError as e:
            out.append(str(e))
    return out


def thrown():
    raise js.RangeError.new("out") from ValueError("in")


def names():
    o = Object.new()
    o.own = 1
    return "Math" in dir(js), "max" in dir(Math), [n for n in dir(o) if n in ("own", "toString")]


def lookups(headers, cyclic):
    """What has `get`, `set`, `has` and `delete` is a mapping, as in Pyodide."""
    before = headers["a"], "b" in headers, headers["b"], dict(headers)
    headers["b"] = "2"
    del headers["a"]
    try:
        cyclic.to_py()
    except RecursionError:
        return before, dict(headers)


async def handle(request, env):
    """Plain objects too are what their attributes are asked of."""
    value = await env.STORE.get(request.key)
    return value, env.NAME, env.limits.max


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k: int) -> int:
        self.n += k
        return self.n


def use_counter(c: Counter):
    return c.add(1), [1, 2].__len__()
