from itertools import count, cycle
class K(count):
    def __next__(self):
        return super().__next__() * 10
k = K(1)
print(next(k), next(k))
for x in k:
    print(x)
    if x > 40: break
class E(enumerate):
    def __next__(self):
        i, x = super().__next__()
        return (i * 2, x)
print(list(E('abc')))
