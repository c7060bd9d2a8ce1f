from dataclasses import KW_ONLY, dataclass
from typing import get_type_hints


class P:
    _: int
    x: str


@dataclass
class Q:
    a: int
    _: KW_ONLY
    b: int = 2


print(P.__annotations__, get_type_hints(P))
print(list(Q.__annotations__), list(get_type_hints(Q)))
