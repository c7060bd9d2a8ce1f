import operator, copy
class A:
    x = 5
    def bar(self, f=42): return f
for f in operator.itemgetter(1), operator.itemgetter(0, 2), operator.attrgetter('x'), operator.methodcaller('bar', f=3), operator.methodcaller('bar', 7):
    g = copy.copy(f)
    print(repr(g))
print(copy.deepcopy(operator.methodcaller('bar', f=3))(A()))
