import sys
import textwrap


def cmd_add(items, word):
    items.append(word)


def cmd_drop(items, word):
    items.remove(word)


def text_of(value):
    return textwrap.shorten(str(value), 10)


LIMIT = 3
table = {name: globals()[f"cmd_{name}"] for name in ("add", "drop")}
items = []
for line in ("add a", "add b", "drop a", "quit"):
    name, *rest = line.split()
    f = globals().get("cmd_" + name)
    if f is None:
        print("no", name, "cmd_" + name in globals(), name in table)
        continue
    f(items, *rest)
    print(items, table[name] is f)
try:
    globals()["cmd_%s" % "fly"]
except KeyError as e:
    print(e)
print(globals()["LIMIT"], "LIMITS" in globals(), "sys" in globals(), globals().get("LIMITS", "none"))
