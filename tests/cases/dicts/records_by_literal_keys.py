"""Records under literal keys, in the order of a display and in others, with entries that come and go."""
from collections import OrderedDict, defaultdict


def show(record):
    for get in (lambda r: r["name"], lambda r: r["size"], lambda r: r["tags"]):
        try:
            print(get(record), end=" ")
        except KeyError as e:
            print("no", e, end=" ")
    print(record)


def make(name, size):
    return {"name": name, "size": size, "tags": []}


a = make("a", 1)
show(a)
a["size"] += 5
a["tags"].append("x")
show(a)

# Deleted, and added at another place.
del a["name"]
show(a)
a["name"] = "again"
show(a)
a.pop("size")
a["size"] = 2
show(a)
print(a.popitem())
show(a)
a["size"] = 3
show(a)
a.clear()
show(a)
a["tags"] = ["only"]
show(a)

# Another order, fewer keys, keys that are equal to the literal and not the same object.
b = {"tags": [1], "size": 9}
show(b)
b["name"] = "b"
show(b)
part = "".join(["na", "me"])
c = {part: "c"}
c["name"] = "d"
show(c)
print(list(c)[0] is part)
c["si" + "ze"[:2]] = 4
c["size"] += 1
show(c)

# Copies, merges, growth.
d = make("d", 4) | {"more": 1}
e = d.copy()
e["name"] = "e"
for i in range(20):
    e[f"k{i}"] = i
e["size"] *= 2
show(d)
print(e["name"], e["size"], e["more"], len(e))
f = dict(size=1, name="f")
f.update(make("g", 7))
show(f)

# Mixed keys, and keys that are not strings where a string was expected.
mixed = {1: "one", "name": "mixed", None: 0}
mixed["size"] = 2.5
print(mixed["name"], mixed["size"], mixed)
numbers = {0: 1, 1: 2}
try:
    numbers["name"]
except KeyError as error:
    print("KeyError", error)


class Missing(dict):
    def __missing__(self, key):
        return "<" + key + ">"


class Loud(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


m = Missing(make("m", 1))
del m["size"]
print(m["name"], m["size"], m["tags"])
loud = Loud(make("loud", 1))
loud["size"] = loud["size"] + 1
loud["name"] += "!"
print(loud)
counts = defaultdict(int)
counts["name"] += 1
counts["size"] += 2
counts["name"] += 1
print(dict(counts))
ordered = OrderedDict(name="o", size=1, tags=[])
ordered.move_to_end("name")
ordered["name"] = "moved"
ordered["size"] += 1
print(ordered, ordered["tags"])

people = [make(f"p{i}", i * 3) for i in range(6)]
for p in people:
    p["size"] -= 1
people.sort(key=lambda p: (-p["size"] % 4, p["name"]))
print([(p["name"], p["size"]) for p in people], sum(p["size"] for p in people))
del people[0]["size"]
try:
    print(sum(p["size"] for p in people))
except KeyError as error:
    print("KeyError", error)
