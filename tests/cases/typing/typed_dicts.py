# TypedDict: calls give plain dicts; keys that must and may be there; inheritance; the call form.
import json
from typing import Generic, Literal, NotRequired, Optional, ReadOnly, Required, TypedDict, TypeVar


class Movie(TypedDict):
    """A film."""

    title: str
    year: int
    rating: NotRequired[float]


class Extra(Movie, total=False):
    tags: list[str]
    owner: Required[str]
    shelf: ReadOnly[int]


Point = TypedDict("Point", {"x": int, "y": int})
Loose = TypedDict("Loose", {"a": int, "b": str}, total=False)
T = TypeVar("T")


class Boxed(TypedDict, Generic[T]):
    item: T
    kind: Literal["box", "crate"]


def describe(m: Movie) -> str:
    return f"{m['title']} ({m['year']})" + (f" {m['rating']:.1f}" if "rating" in m else "")


def load(text: str) -> list[Movie]:
    return json.loads(text)


a: Movie = {"title": "Alien", "year": 1979}
b = Movie(title="Brazil", year=1985, rating=7.9)
c = Movie({"title": "Cube", "year": 1997}, rating=7.2)
print(describe(a), describe(b), describe(c), type(b) is dict, b)
b["year"] += 1
print(b.get("rating"), b == Movie(title="Brazil", year=1986, rating=7.9), sorted(b), len(b))
e = Extra(title="E", year=1, owner="me")
e.update(tags=["x"])
print(e, isinstance(e, dict), Extra.__required_keys__ == {"title", "year", "owner"}, Extra.__optional_keys__ == {"rating", "tags", "shelf"})
print(Movie.__total__, Extra.__total__, Movie.__name__, Movie.__doc__, list(Movie.__annotations__), list(Extra.__annotations__))
p: Point = {"x": 1, "y": 2}
q = Point(x=3, y=p["y"])
print(p, q, Point.__name__, Loose(), Loose(a=1), Loose.__total__, sorted(Loose.__optional_keys__))
box: Boxed[int] = Boxed(item=5, kind="box")
print(box, Boxed(item="s", kind="crate")["item"])
for m in load('[{"title": "T", "year": 2001, "rating": 5}, {"title": "U", "year": 2002}]'):
    print(describe(m))


def find(movies: list[Movie], title: str) -> Optional[Movie]:
    return next((m for m in movies if m["title"] == title), None)


print(find([a, b, c], "Cube"), find([a], "nope"), {**a, "seen": True})
try:
    print(a["rating"])
except KeyError as err:
    print("KeyError", err)


def local():
    class Inner(TypedDict):
        n: int

    return [Inner(n=i) for i in range(3)]


print(local())
