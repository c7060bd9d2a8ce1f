from .. import VERSION
from ..square import area
from .other import name

value = area(10)


def up():
    return VERSION


def sibling():
    return name
