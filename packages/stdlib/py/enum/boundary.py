"""`FlagBoundary` of `enum`, for programs that mention it."""
from enum import Flag, IntFlag, StrEnum


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
Flag._boundary_ = STRICT
IntFlag._boundary_ = KEEP
