from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    ROUND = auto()
    FLAT = auto()

    @property
    def label(self):
        return self.name.lower()


class Named(Enum):
    def shout(self):
        return self.name + '!'


@dataclass
class Shape:
    name: str
    kind: Kind = Kind.FLAT
    tags: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.name = self.name.title()
