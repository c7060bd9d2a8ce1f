# Assignment forms, del, assert, pass, raise, return, global, annotations without values, semicolons, chained targets.
from typing import Any

a = b = c = []
a.append(1)
x: int = "not an int"  # type: ignore
y: list[int]
(p, q), [r, *s] = (1, 2), "abc"
i, seq = 0, [0, 0, 0]
i, seq[i] = 1, 9
print(a is b is c, x, "y" in globals(), p, q, r, s, i, seq); print("one line"); pass
first = second = third = dict(k=1)
second["k"] += 1
print(third, first is third)


def swap_all(v: list[Any]) -> list[Any]:
    v[0], v[-1] = v[-1], v[0]
    v[1:3] = v[2:0:-1]
    del v[3:4]
    return v


print(swap_all(["a", "b", "c", "d", "e"]))


class Box:
    count: int = 0
    label: str

    def __init__(self) -> None:
        self.v: int = 1
        Box.count += 1


box = Box()
box.v, box.w = 5, 6  # type: ignore
box.v **= 2
del box.w  # type: ignore
print(box.__dict__, Box.count, hasattr(box, "label"), hasattr(box, "w"))


def early(n: int) -> Any:
    if n < 0: return
    if n == 0: return 1, 2,
    while True:
        n -= 1
        if n == 3: continue
        if n < 2: break
    else:
        return "never"
    assert n, f"n is {n}"
    return n


print(early(-1), early(0), early(9))
for f in (lambda: early(1), lambda: (_ for _ in ()).throw(ValueError("thrown"))):
    try:
        f()
    except (AssertionError, ValueError) as e:
        print(type(e).__name__, e)
for k in range(3):
    for m in range(3):
        if m == k:
            break
    else:
        print("no break")
        continue
    print(k, m, end=";")
else:
    print("done", k, m)
(lambda: None)(); [n for n in "ab"]; 5; "docstring"; ...
z = 1,
print(z, (yy := 5) + yy, [*range(2)], not (lambda: 0)())
