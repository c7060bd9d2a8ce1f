# Messages of sets.
def attempt(n):
    s = {1, 2, 3}
    f = frozenset(s)
    if n == 0:
        s.add([1])
    if n == 1:
        s.remove(9)
    if n == 2:
        s.remove("nine")
    if n == 3:
        return set().pop()
    if n == 4:
        return [1] in s
    if n == 5:
        return {1} in s
    if n == 6:
        s.remove({1})
    if n == 7:
        return s | [1]
    if n == 8:
        s |= [1]
    if n == 9:
        return s < [1]
    if n == 10:
        return hash(s)
    if n == 11:
        return set(5)
    if n == 12:
        return s[0]
    if n == 13:
        return {[]: 1}
    if n == 14:
        return {(1, [2])}
    if n == 15:
        return s + s
    if n == 16:
        return s & None
    if n == 17:
        return s.union(3)
    if n == 18:
        return f.add(1)
    if n == 19:
        return {s}
    if n == 20:
        return s.discard([])
    if n == 21:
        return set(1, 2)
    if n == 22:
        return s.isdisjoint(4)
    if n == 23:
        return s.issubset(4)
    if n == 24:
        return frozenset(2.5)
    if n == 25:
        return set([[1]])
    if n == 26:
        s -= (1,)
    if n == 27:
        return -s
    if n == 28:
        return s.update(1)
    return "end"


for n in range(30):
    try:
        print(n, attempt(n))
    except Exception as e:
        print(n, type(e).__name__, e, repr(e), e.args)
