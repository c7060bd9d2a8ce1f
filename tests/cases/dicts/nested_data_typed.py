# JSON-like data walked recursively.
data = {
    "name": "root",
    "size": 0,
    "tags": ["a", "b", None],
    "children": [
        {"name": "left", "size": 3, "children": []},
        {"name": "right", "size": 4.5, "children": [{"name": "leaf", "size": 2**40, "tags": []}]},
    ],
    "meta": {"ok": True, "ratio": 0.25, "deep": {"x": {"y": {}}}},
}


def walk(v, path: str = "", out: list[tuple[str, str]] | None = None) -> list[tuple[str, str]]:
    if out is None:
        out = []
    if isinstance(v, dict):
        for k in v:
            walk(v[k], path + "." + k, out)
    elif isinstance(v, list):
        for i, x in enumerate(v):
            walk(x, f"{path}[{i}]", out)
    else:
        out.append((path, v))
    return out


def dumps(v) -> str:
    if v is None:
        return "null"
    if v is True:
        return "true"
    if v is False:
        return "false"
    if isinstance(v, str):
        return '"' + v + '"'
    if isinstance(v, dict):
        return "{" + ",".join([dumps(k) + ":" + dumps(x) for k, x in v.items()]) + "}"
    if isinstance(v, list):
        return "[" + ",".join([dumps(x) for x in v]) + "]"
    return repr(v)


def total(node: dict) -> float:
    return node.get("size", 0) + sum([total(c) for c in node.get("children", [])])


for path, v in walk(data):
    print(path, "=", repr(v))
print(dumps(data))
print(total(data), data["meta"]["deep"]["x"]["y"], data["children"][1]["children"][0]["tags"])
data["children"][0]["children"].append({"name": "new", "size": -1})
data["meta"]["self"] = data["meta"]
print(total(data), data["meta"])
