# Bodies that are docstrings, pass, ellipsis, bare expressions; comments; semicolons.
"""A module docstring is only an expression."""


def doc() -> None:
    """Only a docstring."""


def dots() -> None: ...


def semi(a: int) -> int: b = a + 1; c = b * 2; return c


def long_signature(
    alpha: int,  # first
    beta: int = (
        1 +
        2
    ),
    *,
    gamma: int | str = "g",
) -> tuple[int, int, int] | tuple[int, int, str]:
    return alpha, beta, gamma


def exprs() -> int:
    5
    "text"
    [1, 2]
    None
    return 1; print("unreachable")


def unreachable() -> int:
    return 1
    x = undefined_name
    return x


print(doc(), dots(), semi(1), long_signature(0), long_signature(0, 1, gamma=2), exprs(), unreachable())
if True: print("one line"); print("two")
for i in range(3): print(i, end=","); continue
print()
x = 1; y: int = 2; \
z: int = 3
print(x,
      y, # comment
      z)
total = (1
         + 2 *
         3)
print(total, x if \
      y else z)
pass; pass
...
if x: pass
else: print("no")
