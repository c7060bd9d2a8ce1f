# Items are entered left to right, targets assigned at once, left right to left.
order = []


class Item:
    def __init__(self, n):
        order.append(f"make {n}")
        self.n = n

    def __enter__(self):
        order.append(f"enter {self.n}")
        return self.n, self.n * 10

    def __exit__(self, *exc):
        order.append(f"exit {self.n}")


box = {}
with Item(1) as (a, b), Item(a + b) as box["x"], Item(3) as [*rest]:
    order.append((a, b, box["x"], rest))
print(order)
order.clear()
with (
    Item(1) as first,
    Item(2) as second,
):
    order.append(first[1] + second[1])
print(order)
order.clear()
with Item(1), Item(2):
    pass
print(order)
