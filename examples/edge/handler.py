"""A request handler: routing, JSON, HTML from a template, another service asked on the way."""
import json

from js import fetch

__all__ = ["handle"]

PAGE = """<!doctype html>
<title>{title}</title>
<h1>{title}</h1>
<ul>
{items}
</ul>
"""


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def page(title, items):
    rows = "\n".join("  <li>" + escape(item) + "</li>" for item in items)
    return PAGE.format(title=escape(title), items=rows)


def html(text, status=200):
    return status, "text/html; charset=utf-8", text


def as_json(value, status=200):
    return status, "application/json", json.dumps(value)


async def weather(service, city):
    """What another service says, of which one field is passed on."""
    answer = await fetch(service + "/weather?city=" + city)
    if answer.status != 200:
        return as_json({"error": "the service answered " + str(answer.status)}, 502)
    found = json.loads(await answer.text())
    return as_json({"city": city, "degrees": found["degrees"]})


async def handle(method: str, path: str, query: dict[str, str], body: str, service: str) -> tuple[int, str, str]:
    """Gives the status, the type and the text of the answer."""
    if path == "/":
        return html(page("Hello from Python", ["/", "/sum", "/weather", "/greet/NAME"]))
    if path.startswith("/greet/"):
        return html(page("Hello " + path[7:], []))
    if path == "/sum":
        if method != "POST":
            return as_json({"error": "POST a list of numbers"}, 405)
        try:
            numbers = json.loads(body)
            return as_json({"sum": sum(numbers), "count": len(numbers)})
        except (ValueError, TypeError) as e:
            return as_json({"error": str(e)}, 400)
    if path == "/weather":
        return await weather(service, query.get("city", "Bern"))
    return html(page("Not found", [path]), 404)
