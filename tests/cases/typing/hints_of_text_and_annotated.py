"""`typing.get_type_hints` of text that names classes of the module, and of what Annotated adds."""
from dataclasses import dataclass, field
from typing import Annotated, Optional, get_args, get_origin, get_type_hints


class Engine:
    def __init__(self, fuel: "Tank", spare: "Tank | None" = None):
        self.fuel = fuel


class Tank:
    def __init__(self, owner: "Engine" = None, sizes: "list[Tank]" = ()):
        self.owner = owner


def swap(a: "Engine", n: "int" = 3) -> "Tank":
    return Tank(a)


for made in (Engine.__init__, Tank.__init__, swap):
    print({k: str(v) for k, v in get_type_hints(made).items()})


class Below:
    def __init__(self, limit):
        self.limit = limit

    def __call__(self, value):
        return value < self.limit

    def __repr__(self):
        return f"Below({self.limit})"


Percent = Annotated[int, Below(101), "percent"]


@dataclass
class Job:
    name: Annotated[str, len]
    done: Percent = 0
    tags: list[Annotated[str, "tag"]] = field(default_factory=list)
    note: Optional[str] = None


print({k: str(v) for k, v in get_type_hints(Job).items()})
extras = get_type_hints(Job, include_extras=True)
print(get_origin(extras["done"]) is Annotated, get_args(extras["done"]), extras["tags"], extras["note"])


def problems(obj):
    for name, hint in get_type_hints(type(obj), include_extras=True).items():
        value = getattr(obj, name)
        if get_origin(hint) is Annotated:
            kind, *checks = get_args(hint)
            for check in checks:
                if callable(check) and not check(value):
                    yield f"{name}: {value!r} fails {check!r}" if isinstance(check, Below) else f"{name} is empty"
            if not isinstance(value, kind):
                yield f"{name} is no {kind.__name__}"


print(list(problems(Job("a", 5))), list(problems(Job("", 200))), list(problems(Job([1], True))))


def nested(a: Optional[Annotated[int, 2]], b: "Annotated[str, 'x'] | None", c: Annotated[list[Annotated[int, 3]], 4]):
    return a


print({k: str(v) for k, v in get_type_hints(nested).items()})
