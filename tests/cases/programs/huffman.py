# Huffman codes with a heap of tuples, trees as nested tuples, dict of codes.
def push(heap, item):
    heap.append(item)
    heap.sort(key=lambda t: (-t[0], t[1]))


def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    heap = []
    for c, n in sorted(counts.items()):
        push(heap, (n, c, c))
    while len(heap) > 1:
        n1, k1, a = heap.pop()
        n2, k2, b = heap.pop()
        push(heap, (n1 + n2, min(k1, k2), (a, b)))
    return heap[0][2] if heap else None


def codes(tree, prefix="", out=None):
    out = {} if out is None else out
    match tree:
        case None:
            pass
        case (a, b):
            codes(a, prefix + "0", out)
            codes(b, prefix + "1", out)
        case leaf:
            out[leaf] = prefix or "0"
    return out


def decode(bits, tree):
    if isinstance(tree, str):
        return tree * len(bits)
    out = []
    node = tree
    for bit in bits:
        node = node[bit == "1"]
        if isinstance(node, str):
            out.append(node)
            node = tree
    if node is not tree:
        raise ValueError("truncated")
    return "".join(out)


for text in ["abracadabra", "aaaa", "the quick brown fox", "日本日日🎉", ""]:
    tree = build(text)
    table = codes(tree)
    bits = "".join(table[c] for c in text)
    print(repr(text), dict(sorted(table.items())), bits, len(bits), decode(bits, tree) == text if text else None)
    codes_sorted = sorted(table.values())
    print(not any(b.startswith(a) for a, b in zip(codes_sorted, codes_sorted[1:])), int(bits, 2) if bits else 0)
try:
    decode("1", build("aab" "c"))
except ValueError as e:
    print(e)
