import json

CONFIG = '''
{
  "name": "demo", "version": 3, "ratio": 0.25, "debug": false,
  "servers": [
    {"host": "a.example", "port": 80, "tags": ["x", "y"]},
    {"host": "b.example", "port": 8080, "tags": []}
  ],
  "limits": {"cpu": 4, "mem": null}
}
'''
cfg = json.loads(CONFIG)
total = 0
for srv in cfg["servers"]:
    total += srv["port"]
    print(f"{srv['host']}:{srv['port']} {','.join(srv['tags'])}")
print(total, cfg["ratio"] * 4, cfg["version"] + 1, not cfg["debug"])
cfg["limits"]["mem"] = 512
cfg["servers"].append({"host": "c", "port": 1, "tags": ["q"]})
cfg.setdefault("extra", []).append(1)
print(json.dumps(cfg, indent=4))
print(sorted(cfg), len(cfg["servers"]), max(s["port"] for s in cfg["servers"]))
by_host = {s["host"]: s for s in cfg["servers"]}
print(by_host["b.example"]["port"])
for key, value in cfg.items():
    print(key, type(value).__name__)
try:
    cfg["version"]["x"]
except TypeError as e:
    print(e)
try:
    cfg["name"]["x"]
except TypeError as e:
    print(e)
try:
    cfg["limits"][0]
except KeyError as e:
    print("KeyError", e)
try:
    cfg["servers"][99]
except IndexError as e:
    print(e)
try:
    cfg.foo
except AttributeError as e:
    print(e)
try:
    cfg["name"] + 1
except TypeError as e:
    print(e)
assert json.loads(json.dumps(cfg)) == cfg
def dump_tree(node, path=""):
    match node:
        case dict():
            for k in node:
                dump_tree(node[k], f"{path}/{k}")
        case list():
            for i, v in enumerate(node):
                dump_tree(v, f"{path}[{i}]")
        case str() | int() | float() | None:
            print(path, "=", node)
dump_tree(cfg)
json.loads("{bad}")
