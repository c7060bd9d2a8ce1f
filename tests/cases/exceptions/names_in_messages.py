import itertools, functools, re, decimal, types, datetime, collections, array
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = datetime.date(2020, 1, 2)
t(lambda: a.nope)
t(lambda: a + 'a')
b = itertools.count()
t(lambda: b.nope)
t(lambda: b + 1)
c = re.compile('a')
t(lambda: c.nope)
t(lambda: c + 1)
d = decimal.Decimal(1)
t(lambda: d.nope)
t(lambda: d + 'a')
e = types.SimpleNamespace(a=1)
t(lambda: e.nope)
t(lambda: e + 'a')
f = functools.partial(int)
t(lambda: f.nope)
t(lambda: f + 'a')
g = re.match('a', 'a')
t(lambda: g.nope)
t(lambda: list(g))
h = collections.OrderedDict()
t(lambda: h.nope)
i = collections.defaultdict(int)
j = itertools.chain([1])
t(lambda: j.nope)
t(lambda: j[0])
t(lambda: len(a))
t(lambda: a())
t(lambda: int(a))
t(lambda: 'a'.join([a]))
t(lambda: e.nope)
k = array.array('i', [1])
t(lambda: k.nope)
t(lambda: k + [1])
l = collections.Counter()
t(lambda: {l: 1})
class D(dict): pass
class L(list): pass
t(lambda: {D(): 1})
t(lambda: {L(): 1})
t(lambda: hash([]))
t(lambda: hash({}))
t(lambda: {set(): 1})
t(lambda: {frozenset([1]): 1})
print(g[0], [*g.groups()])
for m in re.finditer('(a)(b)', 'abab'):
    print(m[1], m['a'] if 0 else m[2])
class Items:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class NoIter(Items):
    __iter__ = None
print(list(Items()))
try:
    print(list(NoIter()))
except TypeError as e:
    print(e)
try:
    for x in NoIter(): print(x)
except TypeError as e:
    print(e)
try:
    print(1 in NoIter())
except TypeError as e:
    print(e)
try:
    a, b, c = NoIter()
except TypeError as e:
    print(e)
