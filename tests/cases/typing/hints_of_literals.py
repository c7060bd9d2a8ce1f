"""get_type_hints where annotations are text: values of a Literal, bounds of an Annotated, keys of a TypedDict."""
from __future__ import annotations
from dataclasses import dataclass
from typing import Annotated, Literal, NotRequired, Required, TypedDict, get_args, get_origin, get_type_hints


@dataclass
class Settings:
    port: Annotated[int, 'low', 'high']
    mode: Literal['r', 'w', 3, None] = 'r'
    names: list[Literal['x', "it's"]] = ()


def check(obj):
    for name, hint in get_type_hints(type(obj), include_extras=True).items():
        value = getattr(obj, name)
        if get_origin(hint) is Literal and value not in get_args(hint):
            raise ValueError(f'{name}: {value!r} not one of {get_args(hint)}')
        print(name, hint, value)


check(Settings(80))
try:
    check(Settings(80, 'q'))
except ValueError as e:
    print(e)


class Row(TypedDict, total=False):
    id: Required[int]
    tags: list[str]


class Other(TypedDict):
    a: NotRequired[int]


print(sorted(Row.__required_keys__), sorted(Row.__optional_keys__), sorted(Other.__required_keys__))
