"""Values of the library that JavaScript gives as text, and names with dots in annotations."""
import datetime as dt
import pathlib
import typing as t
from datetime import datetime, date, time, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import models
import models as m

__all__ = ["iso", "day", "at", "price", "half", "ident", "where", "many", "maybe", "either", "Event", "year", "tomorrow", "join", "user", "admin", "norm", "opts", "clock", "later", "add", "paths"]


def iso(d: datetime) -> str:
    return d.isoformat()


def year(d: dt.date) -> int:
    return d.year


def day(d: date) -> str:
    return d.strftime("%A")


def at(t: time) -> int:
    return t.hour


def price(d: Decimal) -> Decimal:
    return d * 2


def half(f: Fraction) -> Fraction:
    return f / 2


def ident(u: UUID) -> str:
    return u.hex


def where(p: Path) -> str:
    return p.suffix


def join(p: pathlib.Path, *parts: str) -> pathlib.Path:
    return p.joinpath(*parts)


def paths(ps: list[Path]) -> list[str]:
    return [p.name for p in ps]


def many(ds: list[date], by: dict[str, datetime]) -> list[date]:
    return sorted(ds) + [d.date() for d in by.values()]


def maybe(d: t.Optional[datetime] = None) -> bool:
    return d is None


def either(p: str | Path) -> str:
    return type(p).__name__


def tomorrow(d: date) -> date:
    return d + timedelta(days=1)


class Event:
    def __init__(self, when: datetime, title: str = "x"):
        self.when = when
        self.title = title

    def before(self, other: "Event") -> bool:
        return self.when < other.when


def user(u: models.User) -> str:
    return u.name


def admin() -> models.User:
    return models.User("admin")


def norm(v: models.Vector) -> float:
    return sum(x * x for x in v)


def opts(o: m.Options) -> int:
    return o.get("size", 0)


def clock(f: t.Callable[[datetime], date]) -> str:
    return str(f(datetime(2020, 1, 2, 3)))


async def later(d: datetime) -> datetime:
    return d


def add(d: datetime, days: int) -> datetime:
    return d + timedelta(days=days)
