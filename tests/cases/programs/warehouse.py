"""A warehouse: stock movements, reservations, reorder report; errors as a small hierarchy."""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Iterable, Iterator


class StockError(Exception):
    """Base of what can go wrong in the warehouse."""


class UnknownItem(StockError, KeyError):
    def __str__(self):
        return f"unknown item {self.args[0]!r}"


class NotEnough(StockError):
    def __init__(self, sku, wanted, there):
        super().__init__(sku, wanted, there)
        self.sku, self.wanted, self.there = sku, wanted, there

    def __str__(self):
        return f"{self.sku}: wanted {self.wanted}, only {self.there}"


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    price: float = field(compare=False, default=0.0)
    tags: set[str] = field(default_factory=set, compare=False, repr=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"negative price for {self.sku}")


@dataclass(frozen=True)
class Movement:
    sku: str
    amount: int
    reason: str = "sale"

    @property
    def incoming(self):
        return self.amount > 0


class Warehouse:
    def __init__(self):
        self._items = {}
        self._stock = Counter()
        self._reserved = defaultdict(int)
        self.history = []

    def add(self, item, amount=0):
        self._items[item.sku] = item
        if amount:
            self.move(item.sku, amount, "initial")
        return self

    def __getitem__(self, sku):
        try:
            return self._items[sku]
        except KeyError:
            raise UnknownItem(sku) from None

    def __contains__(self, sku):
        return sku in self._items

    def __iter__(self):
        return iter(sorted(self._items.values()))

    def __len__(self):
        return len(self._items)

    def free(self, sku):
        self[sku]
        return self._stock[sku] - self._reserved[sku]

    def move(self, sku, amount, reason="sale"):
        item = self[sku]
        if amount < 0 and self.free(sku) < -amount:
            raise NotEnough(item.sku, -amount, self.free(sku))
        self._stock[sku] += amount
        self.history.append(Movement(sku, amount, reason))
        return self._stock[sku]

    def reserve(self, wanted):
        done = []
        try:
            for sku, n in wanted.items():
                if self.free(sku) < n:
                    raise NotEnough(sku, n, self.free(sku))
                self._reserved[sku] += n
                done.append((sku, n))
        except StockError:
            for sku, n in done:
                self._reserved[sku] -= n
            raise
        return f"reserved {sum(n for _, n in done)} pieces"

    def report(self, below=5):
        yield f"{'sku':<6}{'name':<12}{'free':>5}{'value':>10}"
        for item in self:
            mark = " *" if self.free(item.sku) < below else ""
            yield f"{item.sku:<6}{item.name:<12}{self.free(item.sku):>5}{self._stock[item.sku] * item.price:>10.2f}{mark}"


w = Warehouse()
w.add(Item("A1", "apples", 0.25, {"fruit"}), 100).add(Item("B2", "bread", 2.5), 4).add(Item("C3", "cheese", 7.99, {"dairy", "cold"}))
print(len(w), "A1" in w, "Z" in w, [i.sku for i in w], w["B2"], sorted(w["C3"].tags))
print(w.move("A1", -30), w.move("C3", 12, "delivery"), w.free("B2"))
for action in (
    lambda: w.move("B2", -5), lambda: w.move("X", 1), lambda: w.reserve({"A1": 50, "C3": 10}), lambda: w.reserve({"A1": 10, "B2": 9}),
    lambda: w.free("A1"), lambda: w.move("A1", -21), lambda: w["nope"], lambda: Item("D", "d", -1), lambda: setattr(Movement("A1", 1), "amount", 5),
):
    try:
        print("ok", action())
    except (StockError, ValueError) as e:
        print(type(e).__name__, e, isinstance(e, KeyError))
    except AttributeError as e:
        print(type(e).__name__, e)
print("\n".join(w.report()))
by_reason = {}
for m in w.history:
    by_reason.setdefault(m.reason, []).append(m)
for reason in sorted(by_reason):
    ms = by_reason[reason]
    print(reason, len(ms), sum(m.amount for m in ms), [m.sku for m in ms if m.incoming])
print(w.history[0], Movement("A1", 1) == Movement("A1", 1), len({Movement("A1", 1), Movement("A1", 1, "sale")}), Item("A", "x") < Item("B", "a"))
