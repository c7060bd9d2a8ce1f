"""Accounts with rules as decorators, an audit trail by context manager, interest by generators, a text report."""
from __future__ import annotations

import functools
from contextlib import contextmanager
from decimal import Decimal
from enum import Enum, auto
from typing import Any, Callable, Iterator


class Kind(Enum):
    CHECKING = auto()
    SAVINGS = auto()

    @property
    def rate(self) -> Decimal:
        return {Kind.CHECKING: Decimal("0"), Kind.SAVINGS: Decimal("0.0125")}[self]


class BankError(Exception):
    pass


def positive(f: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(f)
    def checked(self: Account, amount: Any, *args: Any, **kw: Any) -> Any:
        value = Decimal(str(amount))
        if value <= 0:
            raise BankError(f"{f.__name__}: amount must be positive, not {value}")
        return f(self, value, *args, **kw)
    return checked


class Account:
    numbers = iter(range(1001, 2000))

    def __init__(self, owner: str, kind: Kind = Kind.CHECKING, limit: int = 0) -> None:
        self.number = next(self.numbers)
        self.owner, self.kind, self.limit = owner, kind, Decimal(limit)
        self.entries: list[tuple[str, Decimal]] = []

    @property
    def balance(self) -> Decimal:
        return sum((a for _, a in self.entries), Decimal(0))

    @positive
    def deposit(self, amount: Decimal, text: str = "deposit") -> Account:
        self.entries.append((text, amount))
        return self

    @positive
    def withdraw(self, amount: Decimal, text: str = "withdrawal") -> Account:
        if self.balance - amount < -self.limit:
            raise BankError(f"{self.number}: {self.balance:.2f} is not enough for {amount:.2f}")
        self.entries.append((text, -amount))
        return self

    def interest(self) -> Iterator[Decimal]:
        value = self.balance
        while True:
            value = (value * (1 + self.kind.rate)).quantize(Decimal("0.01"))
            yield value

    def __str__(self) -> str:
        return f"{self.number} {self.owner:<6} {self.kind.name:<9}{self.balance:>10.2f}"


trail: list[str] = []


@contextmanager
def audited(what: str, *accounts: Account) -> Iterator[None]:
    saved = [list(a.entries) for a in accounts]
    try:
        yield
    except BankError as e:
        for a, entries in zip(accounts, saved):
            a.entries[:] = entries
        trail.append(f"{what}: rolled back ({e})")
    else:
        trail.append(f"{what}: ok")


def transfer(source: Account, target: Account, amount: Any) -> None:
    with audited(f"transfer {amount}", source, target):
        target.deposit(amount, f"from {source.owner}")
        source.withdraw(amount, f"to {target.owner}")


ann, bob = Account("ann", limit=50), Account("bob", Kind.SAVINGS)
ann.deposit(100).deposit("19.99", "gift").withdraw(20)
transfer(ann, bob, 120)
transfer(ann, bob, "80.50")
transfer(bob, ann, -5)
transfer(bob, ann, 0.5)
print(ann, bob, *trail, sep="\n")
years = bob.interest()
print([str(next(years)) for _ in range(4)], [k.name for k in Kind], Kind["SAVINGS"].rate, Kind(1))
for text, amount in ann.entries + bob.entries:
    print(f"{text:<12}{amount:>+9.2f}")
print(Account.deposit.__name__, ann.balance + bob.balance == Decimal("99.99"))
