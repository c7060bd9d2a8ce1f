# *args and **kwargs in definitions.
def f(*args):
    return args, len(args)


def g(**kwargs):
    return kwargs


def h(a, b=2, *rest, c, d=4, **others):
    return a, b, rest, c, d, others


def only(*, key="k"):
    return key


def mutate(*args, **kwargs):
    kwargs["extra"] = 1
    return args + (0,), kwargs


print(f(), f(1), f(1, "b", [3]), g(), g(x=1, y="z"), only(), only(key=5))
print(h(1, c=3), h(1, 2, 3, 4, c=5), h(c=1, a=0), h(1, c=3, z=9, d=0, y=8))
d = {"q": 1}
print(mutate(1, **d), d, mutate(*[1, 2], *"ab", k=0, **{"z": 1}))
print(h(*[1, 2, 3], **{"c": 4, "e": 5}), f(*range(3), 9, *()), f(*"ab", *{"k": 1}), g(**{"a": 1}, b=2, **{}))
for n in range(7):
    try:
        if n == 0: h(1)
        elif n == 1: h()
        elif n == 2: g(1)
        elif n == 3: g(a=1, **{"a": 2})
        elif n == 4: only(1)
        elif n == 5: f(x=1)
        else: f(*5)
    except TypeError as e:
        print(n, str(e).replace("__main__.", ""))


def total(*nums: int, start: int = 0) -> int:
    for n in nums:
        start += n
    return start


print(total(), total(1, 2, 3), total(*range(10), start=2**63), total(1.5, True))
