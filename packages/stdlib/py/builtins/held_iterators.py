"""What stands behind `class C(zip)` and its like: an instance of the program's class holds one of the library's."""
from __pyw__ import noinline


@noinline
def _of_class(cls, it):
    new = object.__new__(cls)
    new._held = it
    return new


def _advance_held(self):
    if not self._held._advance():
        return False
    self._value = self._held._value
    return True
