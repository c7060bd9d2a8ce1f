# Infinite sequences as generators and as a caching class.
class Seq:
    def __init__(self, source):
        self._it = iter(source)
        self._known = []

    def __getitem__(self, i):
        if isinstance(i, slice):
            if i.stop is None or i.stop < 0:
                raise ValueError("unbounded slice")
            return [self[k] for k in range(i.start or 0, i.stop, i.step or 1)]
        while len(self._known) <= i:
            try:
                self._known.append(next(self._it))
            except StopIteration:
                raise IndexError(i) from None
        return self._known[i]

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def map(self, f):
        return Seq(f(x) for x in self)

    def filter(self, f):
        return Seq(x for x in self if f(x))

    def takewhile(self, f):
        out = []
        for x in self:
            if not f(x):
                break
            out.append(x)
        return out


def naturals(n=0):
    while True:
        yield n
        n += 1


def merge(*seqs):
    its = [iter(s) for s in seqs]
    heads = [next(i) for i in its]
    last = None
    while True:
        m = min(heads)
        for k, h in enumerate(heads):
            if h == m:
                heads[k] = next(its[k])
        if m != last:
            yield (last := m)


def multiples(k):
    for n in naturals(1):
        yield k * n


regular = Seq(merge(multiples(2), multiples(3), multiples(5)))
n = Seq(naturals())
print(n[5], n[2:10:3], n.map(lambda x: x * x)[:5], n.filter(lambda x: x % 7 == 3)[:4], n.takewhile(lambda x: x < 4), len(n._known))
print(regular[:20], regular[200])
fin = Seq("abc")
print(list(fin), list(fin.map(str.upper)), fin[1])
for bad in [lambda: fin[3], lambda: n[1:], lambda: fin[:9]]:
    try:
        bad()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
pascal = Seq([1])


def rows():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


print(Seq(rows())[:6], sum(Seq(rows())[40]) == 2**40, [a for a, b in zip(n, "xyz")], 9 in n, dict(zip("ab", rows())))
