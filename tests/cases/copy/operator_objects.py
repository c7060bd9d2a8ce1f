import operator, copy
class A:
    x = 5
    def bar(self, f=42): return f
for f in operator.itemgetter(1), operator.itemgetter(0, 2), operator.attrgetter('x'):
    g = copy.copy(f)
    print(repr(g))
