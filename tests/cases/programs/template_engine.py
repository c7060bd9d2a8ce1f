"""A template engine: {{ expr|filter }}, {% for %}, {% if %}, compiled to closures."""
from __future__ import annotations

from typing import Any, Callable

Render = Callable[[dict[str, Any]], str]
FILTERS = {}


def filter_named(name):
    def add(f):
        FILTERS[name] = f
        return f
    return add


filter_named("upper")(str.upper)
filter_named("length")(len)
filter_named("title")(lambda s: str(s).title())


@filter_named("default")
def default(value, fallback=""):
    return fallback if value in (None, "") else value


@filter_named("join")
def join(value, sep=", "):
    return sep.join(map(str, value))


@filter_named("money")
def money(value, currency="EUR"):
    return f"{value:,.2f} {currency}"


@filter_named("escape")
def escape(value):
    return str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class TemplateError(ValueError):
    pass


def split(text):
    out = []
    while text:
        starts = [(text.find(o), o) for o in ("{{", "{%", "{#") if o in text]
        if not starts:
            out.append(("text", text))
            break
        at, opening = min(starts)
        closing = {"{{": "}}", "{%": "%}", "{#": "#}"}[opening]
        if at:
            out.append(("text", text[:at]))
        end = text.find(closing, at)
        if end == -1:
            raise TemplateError(f"unclosed {opening}")
        if opening != "{#":
            out.append(("expr" if opening == "{{" else "tag", text[at + 2:end].strip()))
        text = text[end + 2:]
    return out


def lookup(path, ctx):
    if path[:1] in "'\"" and path[:1] == path[-1:]:
        return path[1:-1]
    if path.lstrip("-").isdigit():
        return int(path)
    first, *rest = path.split(".")
    if first not in ctx:
        return None
    value = ctx[first]
    for part in rest:
        if isinstance(value, dict):
            value = value.get(part)
        elif part.isdigit():
            value = value[int(part)]
        else:
            value = getattr(value, part, None)
        if callable(value):
            value = value()
    return value


def expression(source):
    path, *pipes = [p.strip() for p in source.split("|")]
    steps = []
    for p in pipes:
        name, _, arg = p.partition(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name!r}")
        steps.append((FILTERS[name], [arg] if arg else []))

    def compute(ctx):
        value = lookup(path, ctx)
        for f, args in steps:
            value = f(value, *(lookup(a, ctx) for a in args))
        return value
    return compute


def compile_template(text):
    parts = split(text)
    at = 0

    def body(*ends):
        nonlocal at
        out = []
        while at < len(parts):
            kind, value = parts[at]
            at += 1
            if kind == "text":
                out.append(lambda ctx, value=value: value)
            elif kind == "expr":
                e = expression(value)
                out.append(lambda ctx, e=e: "" if (v := e(ctx)) is None else str(v))
            else:
                word, *args = value.split()
                if word in ends:
                    return out, word
                out.append(tag(word, args))
        if ends:
            raise TemplateError(f"expected {' or '.join(ends)}")
        return out, ""

    def tag(word, args):
        if word == "for":
            name, in_, source = args
            items, loop = expression(source), body("endfor")[0]

            def each(ctx):
                values = list(items(ctx) or [])
                return "".join(
                    "".join(r({**ctx, name: v, "loop": {"index": i + 1, "last": i == len(values) - 1}}) for r in loop)
                    for i, v in enumerate(values))
            return each
        if word == "if":
            negate = args[0] == "not"
            cond = expression(" ".join(args[negate:]))
            then, end = body("else", "endif")
            other = body("endif")[0] if end == "else" else []
            return lambda ctx: "".join(r(ctx) for r in (then if bool(cond(ctx)) != negate else other))
        raise TemplateError(f"unknown tag {word}")

    renders, _ = body()
    return lambda ctx: "".join(r(ctx) for r in renders)


class User:
    def __init__(self, name, admin=False):
        self.name, self.admin = name, admin

    def greeting(self):
        return f"hi {self.name}"


page = compile_template(
    "{# comment #}<h1>{{ title|title|escape }}</h1>\n"
    "{% for u in users %}{{ loop.index }}. {{ u.name|upper }}{% if u.admin %} (admin){% else %} -{% endif %} {{ u.greeting }}{% if not loop.last %};{% endif %}\n{% endfor %}"
    "{{ missing|default:'nothing' }} {{ users|length }} {{ total|money:'USD' }} {{ tags|join:'/' }} {{ data.list.1 }} {{ none }}|")
print(page({"title": "users & <friends>", "users": [User("ann", True), User("bob")], "total": 1234567.891, "tags": ["a", 1, None], "data": {"list": [5, 6]}}))
print(page({"title": "", "users": [], "total": 0, "tags": []}))
for bad in ("{{ x", "{% for x in y %}", "{{ x|nope }}", "{% while %}", "{% if a %}x{% else %}y"):
    try:
        print(compile_template(bad)({}))
    except TemplateError as e:
        print(repr(e))
