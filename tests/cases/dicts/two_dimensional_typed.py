# Tuple keys, sparse grids, default handling by subclass and by setdefault.
grid = {}
for x in range(-2, 3):
    for y in range(-2, 3):
        if (x + y) % 2 == 0:
            grid[x, y] = x * y
print(len(grid), grid[0, 0], grid[(-2, 2)], (1, 0) in grid, max(grid), min(grid.values()), sum(k[0] for k in grid))
for y in range(-2, 3):
    print(" ".join(f"{grid.get((x, y), '.'):>3}" for x in range(-2, 3)))


class Counter(dict):
    def __missing__(self, key: str) -> int:
        return 0

    def most_common(self, n: int) -> list[tuple[str, int]]:
        return sorted(self.items(), key=lambda kv: (-kv[1], kv[0]))[:n]


c = Counter()
for ch in "abracadabra":
    c[ch] += 1
print(c, c["z"], "z" in c, c.most_common(2), dict(c) == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1}, c.get("z"), len(c))
alive = {(1, 0), (1, 1), (1, 2)}
for _ in range(3):
    counts = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    alive = {p for p, n in counts.items() if n == 3 or n == 2 and p in alive}
    print(sorted(alive))
tree = {}
for w in ["car", "cat", "dog", "do"]:
    node = tree
    for ch in w:
        node = node.setdefault(ch, {})
    node[""] = w


def words(node) -> str | None:
    for k in sorted(node):
        if k == "":
            yield node[k]
        else:
            yield from words(node[k])


print(tree, list(words(tree)), list(words(tree["c"])))
