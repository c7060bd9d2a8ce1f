"""What Python asks of objects of JavaScript that throw when they are looked at: an exception that Python can catch."""
from collections.abc import Callable

from js import Object
from pyodide.ffi import JsProxy

__all__ = ["ask", "either", "own", "same"]


def tried(what: str, f: Callable[[], object]) -> str:
    ended = ""
    try:
        said = str(f())
    except Exception as e:
        said = f"{type(e).__name__} {e}"
    finally:
        ended = "."
    return f"{what}: {said}{ended}"


def ask(x: JsProxy) -> list[str]:
    def put() -> None:
        x.a = 1

    def put_item() -> None:
        x["a"] = 1

    def remove() -> None:
        del x.a

    return [
        tried("attribute", lambda: x.a),
        tried("hasattr", lambda: hasattr(x, "a")),
        tried("item", lambda: x["a"]),
        tried("in", lambda: "a" in x),
        tried("len", lambda: len(x)),
        tried("bool", lambda: bool(x)),
        tried("iter", lambda: [y for y in x]),
        tried("call", lambda: x()),
        tried("method", lambda: x.a(1)),
        tried("new", lambda: x.new()),
        tried("set", put),
        tried("set item", put_item),
        tried("del", remove),
        tried("keys", lambda: x.object_keys()),
        tried("copy", lambda: x.to_py()),
        tried("bytes", lambda: x.to_bytes()),
        tried("text", lambda: len(str(x)) > 0),
        tried("same", lambda: x == x),
        tried("in a set", lambda: len({x, x})),
        tried("given", lambda: Object.is_(x, x) if hasattr(Object, "is_") else True),
    ]


def own(x: JsProxy) -> str:
    return x.typeof


def same(x: JsProxy) -> JsProxy:
    return x


def either(x: JsProxy | str | None) -> str:
    if x is None:
        return "nothing"
    if isinstance(x, str):
        return "text " + x
    return f"{x.length} items"
