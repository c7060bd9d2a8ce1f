"""Derived generators: what they define anew is what all the others draw from; states, seeds of version 1, checks."""
import random


class Counting(random.Random):
    drawn = 0

    def random(self):
        self.drawn += 1
        return super().random()


class Bits(random.Random):
    asked = ()

    def getrandbits(self, k):
        self.asked += (k,)
        return super().getrandbits(k)


class Fixed(random.Random):
    def random(self):
        return 0.25


r = Counting(7)
print(r.randrange(10), r.uniform(1, 2), r.gauss(0, 1), r.choice('abcdef'), r.choices([1, 2, 3], k=4), r.drawn)
b = Bits(7)
print(b.randrange(1000), b.sample(range(50), 3), b.asked, b.randint(1, 10 ** 20), b.asked[-1])
f = Fixed()
print(f.randrange(8), f.uniform(0, 8), f.triangular(), f.expovariate(2), f.shuffle([1, 2, 3]), f.choice('wxyz'), f.paretovariate(3))

for text in ('nofar', '', b'abc'):
    random.seed(text, version=1)
    print([random.random() for _ in range(2)])
g = random.Random(5)
state = g.getstate()
first = [g.random() for _ in range(3)]
g.setstate(state)
print(first == [g.random() for _ in range(3)])


def show(f, *args, **more):
    try:
        print(f(*args, **more))
    except (TypeError, ValueError, NotImplementedError, IndexError) as e:
        print(type(e).__name__, e)


show(g.setstate, (1, None, None))
show(g.setstate, (3, (1, 2), None))
show(g.getrandbits, 1.5)
show(g.sample, {1, 2, 3}, 2)
show(g.sample, [1, 2], 3)
show(g.sample, [1, 2], 1, counts=[1.5, 2])
show(g.choices, 'ab', [0, float('inf')])
show(random.SystemRandom().getstate)
s = random.SystemRandom()
print(0 <= s.random() < 1, 0 <= s.getrandbits(100) < 2 ** 100, s.randrange(5) in range(5), len(s.randbytes(9)), s.seed(1))
