"""What another module of the boundary tests names with dots."""
from dataclasses import dataclass
from typing import TypedDict

Vector = list[float]


class Options(TypedDict, total=False):
    size: int


@dataclass
class User:
    name: str
