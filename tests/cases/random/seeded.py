# random with seeds: the same numbers as CPython.
import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice('abcdef'), random.getrandbits(70), random.uniform(1, 2))

import random
random.seed(12345678901234567890)
print([random.randrange(10) for _ in range(10)], random.randrange(5, 50, 7))
l = list(range(10)); random.shuffle(l); print(l)
print(random.sample(range(100), 5), random.sample('abcdefgh', 3), random.sample(range(10**6), 10))
print(random.choices([1, 2, 3], k=5), random.choices('ab', weights=[1, 3], k=6), random.choices('abc', cum_weights=[1, 2, 10], k=4))

import random
random.seed('hello')
print(random.random(), random.random())
random.seed(b'bytes')
print(random.random())
random.seed(1.5)
print(random.random())
random.seed(-5)
print(random.random())

import random
r = random.Random(99)
print(r.random(), r.randint(-5, 5))
s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random())
try: random.randrange(0)
except ValueError as e: print(e)
try: random.choice([])
except IndexError as e: print(e)
try: random.sample([1], 2)
except ValueError as e: print(e)
try: random.randint(5, 1)
except ValueError as e: print(e)

from random import randint, seed, random
seed(0)
print(sum(randint(1, 6) for _ in range(1000)), sum(random() for _ in range(1000)))
