import random
r = random.Random(12345)
print([r.betavariate(2, 3) for _ in range(3)])
print([r.gammavariate(0.5, 2) for _ in range(3)], [r.gammavariate(1, 2) for _ in range(2)], [r.gammavariate(5, 1) for _ in range(3)])
print([r.lognormvariate(0, 1) for _ in range(3)])
print([r.normalvariate(10, 2) for _ in range(3)], r.normalvariate())
print([r.vonmisesvariate(0, 4) for _ in range(3)], r.vonmisesvariate(1, 0))
print([r.weibullvariate(1, 1.5) for _ in range(3)])
print([r.binomialvariate(10, 0.3) for _ in range(5)], r.binomialvariate(1000, 0.5), r.binomialvariate(), r.binomialvariate(5, 0), r.binomialvariate(5, 1), r.binomialvariate(2000, 0.9), [r.binomialvariate(50, 0.01) for _ in range(4)])
print(r.expovariate(), r.expovariate(3), r.paretovariate(2), r.triangular(), r.triangular(1, 5, 2), r.gauss(), r.gauss(1, 2))
random.seed(7)
print(random.betavariate(1, 1), random.gammavariate(2, 2), random.lognormvariate(1, .5), random.normalvariate(0, 1), random.vonmisesvariate(0, 1), random.weibullvariate(2, 2), random.binomialvariate(7, .5))
for f, args in ((r.gammavariate, (0, 1)), (r.binomialvariate, (-1, 0.5)), (r.binomialvariate, (5, 2)), (r.betavariate, ('a', 1)), (r.randrange, (0,)), (r.randint, (5, 1)), (r.sample, ([1], 2)), (r.choice, ([],)), (r.choices, ([],)), (r.getrandbits, (-1,)), (r.randbytes, (-1,))):
    try:
        print(f(*args))
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
