from .. import VERSION
from ..square import area
from .other import name

value = area(10)


def up() -> str:
    return VERSION


def sibling() -> str:
    return name
