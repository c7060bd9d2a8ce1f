# Word counts, grouping, inverting, nested defaults.
def count(words):
    counts = {}
    for w in words:
        counts[w] = counts.get(w, 0) + 1
    return counts


def group(words):
    groups = {}
    for w in words:
        groups.setdefault(len(w), []).append(w)
    return groups


def invert(d):
    out = {}
    for k, v in d.items():
        if v not in out:
            out[v] = []
        out[v].append(k)
    return out


def by_count(item):
    return -item[1], item[0]


words = "the cat and the dog and the bird saw a cat".split()
c = count(words)
print(c, group(words), invert(c))
print(sorted(c.items(), key=by_count), max(c, key=c.get), sum(c.values()), min(c), sorted(c)[:3])
print(count([]), count(list("mississippi")), count([1, 1.0, True, "1"]))
for k in list(c):
    if c[k] == 1:
        del c[k]
print(c)
for i, (k, v) in enumerate(c.items()):
    print(i, k, v)
tree = {}
for path in ["a/b/c", "a/b/d", "a/e", "f"]:
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)
