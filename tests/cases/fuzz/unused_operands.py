"""Operands are evaluated where the types alone decide the result, or where only an error can come of it."""
def f(x, n, k, s, fl, xs):
    ops = 0
    for i in range(14):
        try:
            if i == 0: isinstance(x << n, float)
            if i == 1: x << n
            if i == 2: x // k
            if i == 3: isinstance(x % k, str)
            if i == 4: isinstance(x ** n, str)
            if i == 5: fl // k
            if i == 6: isinstance(fl % k, str)
            if i == 7: isinstance(int(s), str)
            if i == 8: isinstance(xs[9], str)
            if i == 9: isinstance(fl / k, int)
            if i == 10: x >> n
            if i == 11: (x << n) is None
            if i == 12: type(x << n)
            if i == 13: round(fl * 1e308 * 10)
            print(i, 'ok')
        except Exception as e:
            print(i, type(e).__name__, e)
f(5, -7, 0, 'q', 2.5, [1])
def s(x):
    print("eval", x)
    return x
def wrong(i):
    if i == 0: return s(1) + s("a")
    if i == 1: return s(1) < s("a")
    if i == 2: return s(1) == s("a")
    if i == 3: return s([]) @ s(2)
    if i == 4: return s(len)(s(1), s(2))
    if i == 5: return s(1)(s(2))
    if i == 6: return s(1).foo(s(2))
    if i == 7: return s(1)[s(2)]
    if i == 8: return s("a") in s(5)
    if i == 9: return s(None).x
    if i == 10: return wrong(s(1), s(2))
    if i == 11: return wrong(s(1), q=s(2))
    if i == 12: return -s("a")
    if i == 13: return [*s(1), s(2)]
    if i == 14: return isinstance(s(1), str), isinstance(s(2), int), callable(s(3)), s(4) is None
    if i == 15: return {s(1): s(2), s([]): s(3)}
    if i == 16: return s(2.5)[s(0)]
    if i == 17: return not s(None)
    if i == 18: return s(1) if s(None) else s(2)
    if i == 19: return hasattr(s(1), "real"), type(s(1)), len(s(5))
for i in range(20):
    try: print(i, wrong(i))
    except TypeError as e: print(i, e)
    except AttributeError as e: print(i, e)
