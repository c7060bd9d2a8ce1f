"""What built-in iterators say of how much is left, and where they can be put."""
import operator

for it in (iter([1, 2, 3]), iter((1, 2, 3)), iter('abc'), iter(range(3)), iter({'a': 1, 'b': 2, 'c': 3}), iter({1, 2, 3}),
           reversed([1, 2, 3]), reversed((1, 2, 3)), iter({'a': 1, 'b': 2}.values()), iter({1: 2, 3: 4}.items())):
    hints = [operator.length_hint(it)]
    for _ in it:
        hints.append(operator.length_hint(it))
    print(hints)
print(operator.length_hint(iter([1, 2, 3]), 7), operator.length_hint((x for x in [1]), 7))
it = iter([1, 2, 3])
next(it)
print(it.__length_hint__())
it.__setstate__(2)
print(list(it), it.__length_hint__())
s = iter('hello')
s.__setstate__(3)
print(list(s))
t = iter((1, 2, 3))
t.__setstate__(-5)
print(list(t))
t = iter((1, 2, 3))
t.__setstate__(50)
print(list(t))
