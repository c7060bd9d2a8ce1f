# weakly typed event system + undo + observers + json api handlers
import json
from collections import defaultdict
from functools import partial
from http import HTTPStatus
import re
import weakref


class Event(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k) from None

    def __setattr__(self, k, v):
        self[k] = v


class Bus:
    def __init__(self):
        self._subs = defaultdict(list)
        self.dropped = 0

    def on(self, *topics, priority=0):
        def deco(fn):
            for t in topics:
                self._subs[t].append((priority, fn))
                self._subs[t].sort(key=lambda p: -p[0])
            return fn
        return deco

    def emit(self, topic, /, **payload):
        ev = Event(payload, topic=topic)
        results = []
        for pat, subs in list(self._subs.items()):
            if re.fullmatch(pat.replace("*", r"\w+"), topic):
                for prio, fn in subs:
                    r = fn(ev)
                    if r is not None:
                        results.append(r)
                    if ev.get("stop"):
                        return results
        if not results:
            self.dropped += 1
        return results

    def __iadd__(self, pair):
        topic, fn = pair
        self._subs[topic].append((0, fn))
        return self

    def __contains__(self, t):
        return t in self._subs


bus = Bus()


@bus.on("user.created", "user.deleted", priority=5)
def audit(ev):
    return f"audit {ev.topic} {ev.name}"


@bus.on("user.*")
def wild(ev):
    ev.seen = ev.get("seen", 0) + 1
    return ev.seen


@bus.on("*.deleted", priority=10)
def stopper(ev):
    if ev.name == "root":
        ev.stop = True
        return ["refused", ev.name]


bus += "tick", lambda ev: ev.n * 2
print(bus.emit("user.created", name="ann"), bus.emit("user.deleted", name="root"), bus.emit("tick", n=21), bus.emit("tick", n="ab"), bus.emit("nothing"))
print(bus.dropped, "tick" in bus, Event(a=1).a, hasattr(Event(), "zip"))
try:
    bus.emit("user.created")
except AttributeError as e:
    print("AttributeError", e, e.__suppress_context__)


class Observable:
    def __init__(self, value=None):
        object.__setattr__(self, "_watchers", [])
        object.__setattr__(self, "_values", {})
        if value:
            for k, v in value.items():
                setattr(self, k, v)

    def __setattr__(self, name, value):
        old = self._values.get(name)
        self._values[name] = value
        for w in self._watchers:
            w(name, old, value)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"no attribute {name}") from None

    def __delattr__(self, name):
        del self._values[name]

    def watch(self, fn):
        self._watchers.append(fn)
        return partial(self._watchers.remove, fn)


log = []
o = Observable({"x": 1})
stop = o.watch(lambda *a: log.append(a))
o.x = 2
o.x += 5
o.y = [1]
o.y += [2]
stop()
o.x = 0
del o.x
print(log, getattr(o, "x", "gone"), o.y, hasattr(o, "zzz"))


class Command:
    history, undone = [], []

    def __init__(self, do, undo):
        self.do, self.undo_ = do, undo

    def __call__(self):
        self.do()
        Command.history.append(self)
        Command.undone.clear()

    @classmethod
    def undo(cls):
        c = cls.history.pop()
        c.undo_()
        cls.undone.append(c)

    @classmethod
    def redo(cls):
        c = cls.undone.pop()
        c.do()
        cls.history.append(c)


text = []
for w in "alpha beta gamma".split():
    Command(lambda w=w: text.append(w), text.pop)()
Command.undo()
Command.undo()
print(text)
Command.redo()
print(text, len(Command.history), len(Command.undone))

routes = []


def route(method, path):
    rx = re.compile("^" + re.sub(r"<(?:(int|str):)?(\w+)>", lambda m: f"(?P<{m[2]}>" + (r"\d+" if m[1] == "int" else "[^/]+") + ")", path) + "$")
    conv = {n: int if t == "int" else str for t, n in re.findall(r"<(?:(int|str):)?(\w+)>", path)}

    def deco(f):
        routes.append((method, rx, conv, f))
        return f
    return deco


class ApiError(Exception):
    def __init__(self, status, **extra):
        self.status, self.extra = HTTPStatus(status), extra


DB = {1: {"id": 1, "title": "first", "done": False}}


@route("GET", "/todos")
def index(req):
    items = list(DB.values())
    if (d := req["query"].get("done")) is not None:
        items = [t for t in items if t["done"] == (d == "true")]
    return {"count": len(items), "items": items}


@route("GET", "/todos/<int:id>")
def show(req, id):
    try:
        return DB[id]
    except KeyError as e:
        raise ApiError(404, id=id) from e


@route("POST", "/todos")
def create(req):
    body = req["json"]
    match body:
        case {"title": str(title), **rest} if title.strip():
            if rest.keys() - {"done"}:
                raise ApiError(422, unknown=sorted(rest))
            t = {"id": max(DB, default=0) + 1, "title": title, "done": rest.get("done", False)}
            DB[t["id"]] = t
            return HTTPStatus.CREATED, t
        case {"title": _}:
            raise ApiError(422, field="title")
        case _:
            raise ApiError(400, got=type(body).__name__)


@route("PUT", "/todos/<int:id>/<field>")
def update(req, id, field):
    DB[id][field] = req["json"]
    return DB[id]


def handle(method, url, body=""):
    path, _, qs = url.partition("?")
    query = dict(p.split("=", 1) for p in qs.split("&") if p)
    allowed = set()
    try:
        for m, rx, conv, f in routes:
            if hit := rx.match(path):
                allowed.add(m)
                if m == method:
                    kw = {k: conv[k](v) for k, v in hit.groupdict().items()}
                    req = {"query": query, "json": json.loads(body) if body else None}
                    out = f(req, **kw)
                    status, data = out if isinstance(out, tuple) else (HTTPStatus.OK, out)
                    break
        else:
            raise ApiError(405 if allowed else 404, **({"allow": sorted(allowed)} if allowed else {}))
    except ApiError as e:
        status, data = e.status, {"error": e.status.phrase, **e.extra}
    except json.JSONDecodeError as e:
        status, data = HTTPStatus.BAD_REQUEST, {"error": e.msg, "pos": e.pos}
    except Exception as e:
        status, data = HTTPStatus.INTERNAL_SERVER_ERROR, {"error": repr(e)}
    return f"{status.value} {status.name}: {json.dumps(data)}"


for req in [("GET", "/todos"), ("POST", "/todos", '{"title": "two", "done": true}'), ("GET", "/todos?done=true"), ("GET", "/todos/9"),
            ("POST", "/todos", '{"title": ""}'), ("POST", "/todos", '[1]'), ("POST", "/todos", '{"title": "x", "z": 1}'), ("POST", "/todos", '{bad'),
            ("DELETE", "/todos"), ("PUT", "/todos/1/done", "true"), ("PUT", "/todos/7/done", "1"), ("GET", "/nope"), ("GET", "/todos/1")]:
    print(handle(*req))
