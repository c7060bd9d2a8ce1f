# Messages of everything that can go wrong with a dict.
def attempt(n):
    d = {1: "one", "two": 2}
    if n == 0:
        return d[5]
    if n == 1:
        return d["nope"]
    if n == 2:
        return d[(1, 2)]
    if n == 3:
        d[[1]] = 2
    if n == 4:
        return {} in d
    if n == 5:
        return d.get({1})
    if n == 6:
        return d.pop("gone")
    if n == 7:
        return {}.popitem()
    if n == 8:
        del d["z"]
    if n == 9:
        return dict([(1, 2, 3)])
    if n == 10:
        return dict([(1, 2), 5])
    if n == 11:
        return dict(5)
    if n == 12:
        return dict(["ab", "cde"])
    if n == 13:
        return d | [1]
    if n == 14:
        return d < d
    if n == 15:
        return d + d
    if n == 16:
        return {1: 2, [3]: 4}
    if n == 17:
        return {**d, **[1]}
    if n == 18:
        return d.setdefault([], 1)
    if n == 19:
        return hash(d)
    if n == 20:
        return dict.fromkeys(5)
    if n == 21:
        d.update([1])
    if n == 22:
        d.update([[1]])
    if n == 23:
        return d.keys()[0]
    if n == 24:
        return hash(d.keys())
    if n == 25:
        return d.keys() + d.keys()
    if n == 26:
        return d.nope
    if n == 27:
        return d[None]
    if n == 28:
        return dict.fromkeys([[1]])
    return "end"


for n in range(30):
    try:
        print(n, attempt(n))
    except Exception as e:
        print(n, type(e).__name__, e, repr(e), e.args)
