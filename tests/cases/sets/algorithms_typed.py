# Sets in algorithms: primes, reachability, unique, anagrams.
def primes(n: int) -> list[int]:
    composite: set[int] = set()
    out: list[int] = []
    for i in range(2, n):
        if i not in composite:
            out.append(i)
            composite.update(range(i * i, n, i))
    return out


def reachable(edges: list[tuple[str, str]], start: str) -> list[str]:
    seen = {start}
    todo = [start]
    while todo:
        node = todo.pop()
        for a, b in edges:
            if a == node and b not in seen:
                seen.add(b)
                todo.append(b)
    return sorted(seen)


def unique(xs: list) -> list:
    seen: set = set()
    out: list = []
    for x in xs:
        if x not in seen:
            seen.add(x)
            out.append(x)
    return out


def anagrams(words: list[str]) -> list[list[str]]:
    groups: dict[str, set[str]] = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), set()).add(w)
    return sorted([sorted(g) for g in groups.values() if len(g) > 1])


print(primes(60), len(primes(2000)))
print(reachable([("a", "b"), ("b", "c"), ("c", "a"), ("d", "e")], "a"), reachable([], "x"))
print(unique([3, 1, 3, 2.0, 2, "a", "b", "a", None, None, (1,), (1,)]))
print(anagrams(["listen", "silent", "enlist", "google", "elbow", "below", "x"]))
happy: set[int] = set()
for n in range(1, 100):
    path: set[int] = set()
    k = n
    while k != 1 and k not in path:
        path.add(k)
        k = sum([int(c) ** 2 for c in str(k)])
    if k == 1:
        happy.add(n)
print(sorted(happy), len(happy & set(primes(100))))
