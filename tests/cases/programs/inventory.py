# Classes with dicts inside, exceptions, reports.
class OutOfStock(Exception):
    def __init__(self, item, wanted, left):
        super().__init__(f"{item}: wanted {wanted}, only {left}")
        self.item = item
        self.missing = wanted - left


class Inventory:
    def __init__(self):
        self.stock = {}
        self.prices = {}
        self.log = []

    def add(self, item, count, price=None):
        self.stock[item] = self.stock.get(item, 0) + count
        if price is not None:
            self.prices[item] = price
        self.log.append(("add", item, count))
        return self

    def take(self, item, count=1):
        left = self.stock[item]
        if left < count:
            raise OutOfStock(item, count, left)
        self.stock[item] -= count
        if not self.stock[item]:
            del self.stock[item]
        self.log.append(("take", item, count))
        return self.prices[item] * count

    def value(self):
        return sum(self.prices[i] * n for i, n in self.stock.items())

    def __contains__(self, item):
        return item in self.stock

    def __len__(self):
        return sum(self.stock.values())


inv = Inventory().add("pen", 10, 1.5).add("ink", 2, 12.25).add("pen", 5)
print(inv.stock, inv.value(), len(inv), "pen" in inv, "cap" in inv)
orders = [("pen", 4), ("ink", 3), ("cap", 1), ("ink", 2), ("ink", 1), ("pen", 11), ("pen", 2**70)]
earned = 0
for item, n in orders:
    try:
        earned += inv.take(item, n)
    except OutOfStock as e:
        print("out:", e, e.missing)
    except KeyError as e:
        print("unknown:", e)
    else:
        print("sold", n, item, earned)
print(inv.stock, inv.value(), len(inv), bool(inv))
totals = {}
for action, item, n in inv.log:
    totals.setdefault(item, {}).setdefault(action, 0)
    totals[item][action] += n
print(totals)
