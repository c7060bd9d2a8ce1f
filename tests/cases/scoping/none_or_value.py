# Values that are None or something else, tested in every way.
def lookup(key):
    keys = ["a", "b", "zero", "empty"]
    values = [1, "two", 0, ""]
    for k, v in zip(keys, values):
        if k == key:
            return v


for key in ["a", "b", "zero", "empty", "missing"]:
    v = lookup(key)
    print(key, repr(v), v is None, v is not None, v == None, v != None, not v, v or "default", v if v is not None else "none")
    if v:
        print("  truthy")
    elif v is None:
        print("  none")
    else:
        print("  falsy")
node = None
for i in range(4):
    node = [i, node]
print(node)
total = 0
while node is not None:
    value, node = node
    total = total * 10 + value
print(total)


def depth(tree):
    if tree is None:
        return 0
    left, _, right = tree
    return 1 + max(depth(left), depth(right))


def insert(tree, x):
    if tree is None:
        return [None, x, None]
    if x < tree[1]:
        tree[0] = insert(tree[0], x)
    else:
        tree[2] = insert(tree[2], x)
    return tree


def walk(tree, out):
    if tree is not None:
        walk(tree[0], out)
        out.append(tree[1])
        walk(tree[2], out)
    return out


root = None
for x in [5, 2, 8, 1, 9, 2, 7]:
    root = insert(root, x)
print(walk(root, []), depth(root), depth(None), root)
print(None == None, None is None, [None] == [None], None in (0, ""), str(None), bool(None))
