"""bool: two objects; arithmetic is int's."""
from __pyw__ import boxed
from pyw.builtins.format import _format_int
from pyw.builtins.int import int
from pyw.builtins.kinds import _need_spec


@boxed('bool')
class bool(int):
    def __new__(cls, value=False, /):
        if value:
            return True
        return False

    def __repr__(self):
        return 'True' if self else 'False'

    def __str__(self):
        return 'True' if self else 'False'

    def __bool__(self):
        return self

    def __int__(self):
        return 1 if self else 0

    def __index__(self):
        return 1 if self else 0

    def __float__(self):
        return 1.0 if self else 0.0

    def __hash__(self):
        return 1 if self else 0

    def __format__(self, spec, /):
        _need_spec(spec)
        if spec._len == 0:
            return 'True' if self else 'False'
        return _format_int(1 if self else 0, spec, class_name='bool')

    def __abs__(self):
        return 1 if self else 0

    def __round__(self, ndigits=None):
        return round(1 if self else 0, ndigits)

    def __trunc__(self):
        return 1 if self else 0

    def __floor__(self):
        return 1 if self else 0

    def __ceil__(self):
        return 1 if self else 0

    def bit_length(self):
        return 1 if self else 0

    def bit_count(self):
        return 1 if self else 0

    def conjugate(self):
        return 1 if self else 0

    @property
    def real(self):
        return 1 if self else 0

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return 1 if self else 0

    @property
    def denominator(self):
        return 1

    def as_integer_ratio(self):
        return (1 if self else 0, 1)

    def is_integer(self):
        return True

    def to_bytes(self, length=1, byteorder='big', *, signed=False):
        return (1 if self else 0).to_bytes(length, byteorder, signed=signed)
