"""What the compiler has not expanded of `dataclasses` (expand/dataclass.ts) is refused where it is reached."""
from __pyw__ import refuse


def dataclass(cls=None, /, **options):
    """The compiler expands class statements with constant options."""
    refuse('dataclass() of a class that is no statement, or with options that are computed')


def make_dataclass(cls_name, fields, **options):
    refuse('make_dataclass() with fields or options that are computed')


def _base_with_fields():
    refuse('a dataclass with a base that is a dataclass chosen at run time')
