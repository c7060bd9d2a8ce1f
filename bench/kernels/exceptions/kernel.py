"""Exceptions raised in a function and handled by its caller, one time in four."""

__all__ = ["solve"]


class Refused(Exception):
    def __init__(self, amount):
        self.amount = amount


class Account:
    def __init__(self):
        self.balance = 100

    def take(self, amount):
        if amount > self.balance:
            raise Refused(amount)
        self.balance -= amount


def solve(n: int) -> float:
    account = Account()
    refused = 0
    for i in range(n):
        try:
            account.take(i % 4 * 60)
        except Refused as e:
            refused += e.amount
        finally:
            account.balance = 130
    return float(refused + account.balance)
