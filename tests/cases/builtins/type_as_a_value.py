import json
from datetime import date
from fractions import Fraction
kinds = list(map(type, (1, 'a', 2.5, None, [1], Fraction(1, 2))))
print(kinds)
print(sorted({t.__name__ for t in kinds}))
make = type
print(make(3) is int, make(Fraction(1)) is Fraction)
print([k.__name__ for k in map(type, [1, True])])


def describe(x, of=type):
    return of(x).__name__


print(describe(3), describe('s'), describe(Fraction(1, 3), of=lambda v: type(v)))
r = Fraction(13, 7)
for name in ['a', 'n' + 'ew']:
    try:
        setattr(r, name, 10)
    except AttributeError as e:
        print(e)
try:
    json.loads('[')
except json.JSONDecodeError as e:
    print(e.__module__, type(e).__module__)


class Day(date):
    def __new__(cls, *args):
        made = date.__new__(cls, *args)
        made.extra = 7
        return made


for where in (Day, Day(2003, 4, 14)):
    for name, args in [('fromordinal', (731319,)), ('fromisoformat', ('2003-04-14',))]:
        day = getattr(where, name)(*args)
        print(isinstance(day, Day), day, day.extra)


class Failure(ValueError):
    pass


print(Failure('x').__module__, Day(2000, 1, 1).__module__)
