import operator, copy
from operator import attrgetter, itemgetter
from dataclasses import dataclass, field
from datetime import date
@dataclass
class A:
    name: str
    when: date
    spend: float
    tags: list = field(default_factory=list)
    def m(self): return 'm ' + self.name
xs = [A('b', date(2024, 1, 2), 3.5), A('a', date(2023, 5, 6), 1.0), A('c', date(2024, 7, 8), 2.5)]
print([x.name for x in sorted(xs, key=attrgetter('spend'), reverse=True)])
print(min(xs, key=operator.attrgetter('when.year', 'name')).name, list(map(attrgetter('name', 'spend'), xs)))
g = attrgetter('when.month')
print(g, g(xs[0]), attrgetter('a', 'b.c'), attrgetter('m')(xs[0])(), type(g).__name__, isinstance(g, attrgetter))
for bad in (lambda: attrgetter('nope')(xs[0]), lambda: attrgetter(1), lambda: attrgetter('')(1), lambda: attrgetter('a b')(1)):
    try: print(bad())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
def by(*keys): return sorted(xs, key=attrgetter(*keys))
print([x.name for x in by('spend')], [x.name for x in by('name', 'spend')], copy.copy(g)(xs[1]))
print(attrgetter('real', 'imag')(3 + 4j), attrgetter('__class__.__name__')(xs[0]))
class K:
    __hidden = 5
    get = staticmethod(attrgetter('_K__hidden'))
print(K.get(K()))
