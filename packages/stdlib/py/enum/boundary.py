"""`FlagBoundary` of `enum`, for programs that mention it."""
from enum import StrEnum


class FlagBoundary(StrEnum):
    __module__ = 'enum'
    STRICT = 'strict'
    CONFORM = 'conform'
    EJECT = 'eject'
    KEEP = 'keep'


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP
