"""Annotations are text after the future import."""
from __future__ import annotations
import inspect
def f(a: int, b: list[str] = None) -> dict[str, int]: pass
class A:
    x: int
    y: Undefined = 3
    zs: "list[int]" = None
print(f.__annotations__, A.__annotations__)
print(inspect.signature(f), inspect.signature(f).parameters['a'].annotation)
