from __future__ import annotations
a: dict[str, list[int]] = {}
def g():
    return __annotations__
b: undefined_name
print(g())
