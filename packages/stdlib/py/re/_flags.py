"""RegexFlag: an int that shows its flags by name."""
from re._flag_names import _flag_names


class RegexFlag(int):
    def __repr__(self):
        return _flag_names(int(self))

    def __str__(self):
        return _flag_names(int(self))

    def __format__(self, spec):
        if spec:
            return format(int(self), spec)
        return _flag_names(int(self))

    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    def __ror__(self, other):
        return RegexFlag(int(self) | int(other))

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    def __rand__(self, other):
        return RegexFlag(int(self) & int(other))

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    def __rxor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return _flag_names(int(self)).replace('re.', '')
