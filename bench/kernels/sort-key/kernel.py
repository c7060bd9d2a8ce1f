"""Objects sorted by a key, and by another."""

__all__ = ["solve"]


class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def people(n):
    x = 7
    made = []
    for i in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        made.append(Person("p" + str(x % 1000), x % 90, (x >> 8) / 1000.0))
    return made


def solve(n: int) -> float:
    everyone = people(n)
    everyone.sort(key=lambda p: p.score)
    by_age = sorted(everyone, key=lambda p: p.age)
    by_name = sorted(by_age, key=lambda p: p.name, reverse=True)
    total = 0.0
    for i, p in enumerate(by_name):
        total += p.score * (i % 7)
    return total
