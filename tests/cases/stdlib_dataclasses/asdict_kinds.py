"""asdict and astuple keep the kinds of containers."""
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import asdict, astuple, dataclass, field

Pair = namedtuple('Pair', 'a b')


class Names(list):
    pass


class Table(dict):
    pass


@dataclass
class Leaf:
    n: int


@dataclass
class Tree:
    counts: dict = field(default_factory=lambda: defaultdict(list, x=[Leaf(1)]))
    order: OrderedDict = field(default_factory=lambda: OrderedDict(b=Leaf(2), a=1))
    names: Names = field(default_factory=lambda: Names(['q', Leaf(3)]))
    table: Table = field(default_factory=lambda: Table(k=Leaf(4)))
    pair: Pair = Pair(Leaf(5), 6)
    plain: dict = field(default_factory=lambda: {Leaf: [Leaf(7)]})


d = asdict(Tree())
print(d)
print(type(d['names']).__name__, type(d['table']).__name__, d['counts']['new'], d['counts'])
t = astuple(Tree())
print(t, type(t[2]).__name__, type(t[3]).__name__)
