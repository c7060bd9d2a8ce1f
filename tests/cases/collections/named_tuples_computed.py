from collections import namedtuple
import csv, io
reader = csv.reader(io.StringIO('name,age,city\nAda,36,London\nAlan,41,Wilmslow\n'))
Row = namedtuple('Row', next(reader))
rows = [Row(*r) for r in reader]
for r in rows:
    print(r, r.name, int(r.age) + 1, r[2], len(r))
print(Row._fields, sorted(rows, key=lambda r: r.city)[0].name, rows[0]._asdict(), rows[1]._replace(age='5'))
name, age, city = rows[0]
print(name, age, city, rows[0] == ('Ada', '36', 'London'), Row._make('abc'), Row.__name__, isinstance(rows[0], tuple), Row(name=1, age=2, city=3))
fields = ['x', 'y']
P = namedtuple('P', fields + ['z'], defaults=[0])
print(P(1, 2), P(1, y=5, z=7), P._field_defaults, P(1, 2).z, Row)
for call in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: P(1, x=2), lambda: P(1, 2).w, lambda: namedtuple('T', ['a', 'class'][:2]), lambda: namedtuple('T', 'a a'.split()), lambda: namedtuple('T', ['_a'] * 1)):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(namedtuple('T', ['a', 'class', 'a'][:3], rename=True)._fields)
class Sub(namedtuple('Base', ['a'] + ['b'])):
    def total(self):
        return self.a + self.b
print(Sub(1, 2), Sub(3, 4).total(), Sub(1, 2)._replace(a=9), type(Sub(1, 2)._replace(a=9)) is Sub)
def make(n):
    return namedtuple(f'N{n}', [f'f{i}' for i in range(n)])
for n in 0, 1, 4:
    cls = make(n)
    print(cls.__name__, cls(*range(n)), {cls(*range(n)): 1}[tuple(range(n))], cls.__module__)
D = namedtuple('D', 'x y', defaults=iter([1, 2]))
print(D(), D(5), D._field_defaults)
print(max([D(1, 5), D(2, 1)]), D(1, 2) + (3,), [*D(7, 8)], D(1, 2) < D(1, 3), D(3, 3).count(3))
try:
    D(1, 2).x = 4
except AttributeError as error:
    print('AttributeError')
import copy
T = namedtuple('T', ' '.join(['self', 'cls', 'tuple', 'itertools']))
t = T(**dict(zip(T._fields, range(4))))
print(t, t.__getnewargs__(), t.cls, copy.copy(t), copy.deepcopy(T([1], 2, 3, 4)))
