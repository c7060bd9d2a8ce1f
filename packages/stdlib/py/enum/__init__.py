"""Enumerations. The compiler makes the members after a class body has run (lower/enum-class.ts), and calls the methods
`_meta_..._` for what CPython's metaclass does; a call of the class in this module makes a bare instance."""


# In enum.boundary: CONFORM, EJECT, FlagBoundary, KEEP, STRICT
from builtins import property
from enum._checks import _bits, _check_continuous, _check_named, _check_unique, _is_descriptor, _is_dunder, _is_sunder
from enum._checks import _single_bits
from pyw.builtins.mapping_proxy import mappingproxy as MappingProxyType


class auto:
    pass


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


class EnumType(type):
    """The class of enumerations: what it does is in the methods `_meta_..._` below."""


EnumMeta = EnumType


class Enum:
    _member_type_ = object

    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __format__(self, format_spec):
        return format(self.__str__(), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @staticmethod
    def _value_repr_(value):
        return repr(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError('unable to increment ' + repr(last)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    @classmethod
    def _prepare_(cls):
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._members_ = []
        cls._member_names_ = []

    @classmethod
    def _next_value_(cls, name, values):
        return cls._generate_next_value_(name, 1, len(values), list(values))

    @staticmethod
    def _value_of_(kind, *args):
        try:
            return kind(*args)
        except Exception as error:
            raise TypeError('_value_ not set in __new__, unable to create it') from error

    @classmethod
    def _add_(cls, member):
        """Puts a new member into the tables; the older one of the same value, if there is one."""
        name = member._name_
        older = cls._find_(member._value_)
        if older is not None:
            cls._member_map_[name] = older
            return older
        cls._members_.append(member)
        cls._member_names_.append(name)
        cls._register_(name, member)
        return member

    @classmethod
    def _register_(cls, name, member):
        cls._member_map_[name] = member
        try:
            cls._value2member_map_[member._value_] = member
        except TypeError:
            pass

    @classmethod
    def _finish_(cls):
        pass

    @classmethod
    def _check_order_(cls, order):
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        names = cls._member_names_
        left = [o for o in order if o not in cls._member_map_ or o in names]
        if left and left != names:
            raise TypeError(f'member order does not match _order_:\n  {names!r}\n  {left!r}')

    def _add_alias_(self, name):
        self.__class__._name_again_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        found = cls._find_(value)
        if found is None:
            cls._value2member_map_[value] = self
        elif found is not self:
            raise ValueError(f'{value!r} is already bound: {found!r}')

    @classmethod
    def _name_again_(cls, name, member):
        found = cls._member_map_.get(name)
        if found is None:
            cls._member_map_[name] = member
        elif found is not member:
            raise NameError(f'{name!r} is already bound: {found!r}')

    @classmethod
    def _find_(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for m in cls._members_:
                if m._value_ == value:
                    return m
        return None

    @classmethod
    def _meta_call_(cls, value, *more):
        if more:
            value = (value, *more)
        if isinstance(value, cls):
            return value
        found = cls._find_(value)
        if found is not None:
            return found
        result = cls._missing_(value)
        if isinstance(result, cls):
            return result
        if hasattr(cls, '_boundary_') and isinstance(result, int):
            return result
        if result is None:
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        raise TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')

    @classmethod
    def _meta_iter_(cls):
        return iter(cls._members_)

    @classmethod
    def _meta_reversed_(cls):
        return reversed(cls._members_)

    @classmethod
    def _meta_len_(cls):
        return len(cls._members_)

    @classmethod
    def _meta_bool_(cls):
        return True

    @classmethod
    def _meta_getitem_(cls, name):
        return cls._member_map_[name]

    @classmethod
    def _meta_contains_(cls, value):
        if isinstance(value, cls):
            return True
        return cls._find_(value) is not None

    @classmethod
    def _meta_repr_(cls):
        return f"<enum '{cls.__name__}'>"

    @classmethod
    def _meta_str_(cls):
        return f"<enum '{cls.__name__}'>"

    @classmethod
    def _meta_members_(cls):
        return MappingProxyType(cls._member_map_)


class Flag(Enum):
    def __repr__(self):
        if self._name_ is None:
            return f'<{self.__class__.__name__}: {self._value_!r}>'
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        if self._name_ is None:
            return f'{self.__class__.__name__}({self._value_!r})'
        return f'{self.__class__.__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __iter__(self):
        return iter(self.__class__._singles_of_(self._value_))

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __or__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ | other._value_)

    def __and__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ & other._value_)

    def __xor__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.__class__._of_(self._value_ ^ other._value_)

    # Of flags that mix `int` in.

    def _mixed__or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ | int(other))

    def _mixed__and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ & int(other))

    def _mixed__xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ ^ int(other))

    def __invert__(self):
        cls = self.__class__
        if hasattr(cls, '_boundary_') and (cls._boundary_ == 'eject' or cls._boundary_ == 'keep'):
            return cls._of_(~self._value_)
        return cls._of_(cls._singles_mask_ & ~self._value_)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        last = max(last_values)
        if not isinstance(last, int):
            raise TypeError(f'invalid flag value {last!r}')
        return 1 << last.bit_length()

    @classmethod
    def _prepare_(cls):
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._members_ = []
        cls._member_names_ = []
        cls._flag_mask_ = 0
        cls._singles_mask_ = 0

    @classmethod
    def _add_(cls, member):
        name = member._name_
        value = member._value_
        older = cls._value2member_map_.get(value)
        if older is not None:
            # Made of others in the body before it got a name of its own.
            if older._name_ is None or '|' in older._name_:
                older._name_ = name
            cls._member_map_[name] = older
            return older
        cls._flag_mask_ |= value
        if value > 0 and value & (value - 1) == 0:
            cls._singles_mask_ |= value
            cls._members_.append(member)
            cls._member_names_.append(name)
        cls._register_(name, member)
        return member

    @classmethod
    def _singles_of_(cls, value):
        return [m for m in cls._members_ if m._value_ & value]

    @classmethod
    def _of_(cls, value):
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        return cls._missing_(value)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if hasattr(cls, '_boundary_'):
            return cls._by_boundary_(value, cls._boundary_)
        mask = cls._flag_mask_
        every = (1 << mask.bit_length()) - 1
        if not ~every <= value <= every or value & (every ^ mask):
            cls._refuse_(value, mask)
        asked = value
        if value < 0:
            value = every + 1 + value
            known = cls._value2member_map_.get(value)
            if known is not None:
                cls._value2member_map_[asked] = known
                return known
        names = [m._name_ for m in cls._members_ if m._value_ & value]
        covered = cls._singles_mask_ & value
        if value & ~cls._singles_mask_:
            for name, m in cls._member_map_.items():
                if m._value_ and m._value_ & value == m._value_ and m._name_ not in names:
                    names.append(name)
                    covered |= m._value_
        if value != covered:
            raise ValueError(f"<flag '{cls.__name__}'>: no members with value {value ^ covered!r}")
        made = cls(('|'.join(names) if names else None), value)
        cls._value2member_map_[value] = made
        if asked != value:
            cls._value2member_map_[asked] = made
        return made

    @classmethod
    def _refuse_(cls, value, mask):
        width = max(value.bit_length(), mask.bit_length())
        raise ValueError(
            f"<flag '{cls.__name__}'> invalid value {value!r}\n"
            f'    given {_bits(value, width)}\n  allowed {_bits(mask, width)}'
        )

    @classmethod
    def _by_boundary_(cls, value, boundary):
        """A value without a member, in a class that says what becomes of such."""
        mask = cls._flag_mask_
        every = (1 << mask.bit_length()) - 1
        asked = value
        if not ~every <= value <= every or value & (every ^ mask):
            if boundary == 'strict':
                cls._refuse_(value, mask)
            if boundary == 'eject':
                return value
            if boundary == 'conform':
                value &= mask
            elif value < 0:
                value = max(every + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value = every + 1 + value
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._composed_(value, boundary)
        if asked < 0:
            cls._value2member_map_[asked] = known
        return known

    @classmethod
    def _composed_(cls, value, boundary):
        names = []
        covered = 0
        for m in cls._members_:
            if m._value_ & value:
                names.append(m._name_)
                covered |= m._value_
        if value & ~cls._singles_mask_:
            for name, m in cls._member_map_.items():
                if m._value_ and m._value_ & value == m._value_ and m._name_ not in names:
                    names.append(name)
                    covered |= m._value_
        if names and value != covered:
            if boundary == 'strict':
                raise ValueError(f"<flag '{cls.__name__}'>: no members with value {value ^ covered!r}")
            names.append(str(value ^ covered))
        made = cls(('|'.join(names) if names else None), value)
        cls._value2member_map_[value] = made
        return made

    @classmethod
    def _meta_repr_(cls):
        return f"<flag '{cls.__name__}'>"

    @classmethod
    def _meta_str_(cls):
        return f"<flag '{cls.__name__}'>"


class ReprEnum(Enum):
    """Only the repr is the enumeration's; `str` and `format` are the mixed-in type's."""

    def __str__(self):
        return str(self._value_)

    def __format__(self, format_spec):
        if not format_spec:
            return str(self)
        return format(self._value_, format_spec)


class StrEnum(str, ReprEnum):
    _member_type_ = str

    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        if not format_spec:
            return str(self)
        return format(self._value_, format_spec)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class IntEnum(int, ReprEnum):
    _member_type_ = int

    def __repr__(self):
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return repr(self._value_)

    def __format__(self, format_spec):
        if not format_spec:
            return str(self)
        return format(self._value_, format_spec)


class IntFlag(int, ReprEnum, Flag):
    _member_type_ = int

    def __repr__(self):
        if self._name_ is None:
            return f'<{self.__class__.__name__}: {self._value_!r}>'
        return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return repr(self._value_)

    def __format__(self, format_spec):
        if not format_spec:
            return str(self)
        return format(self._value_, format_spec)

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ | int(other))

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ & int(other))

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__._of_(self._value_ ^ int(other))

    def __ror__(self, other):
        return self.__or__(other)

    def __rand__(self, other):
        return self.__and__(other)

    def __rxor__(self, other):
        return self.__xor__(other)

    def __invert__(self):
        cls = self.__class__
        if hasattr(cls, '_boundary_') and (cls._boundary_ == 'strict' or cls._boundary_ == 'conform'):
            return cls._of_(cls._singles_mask_ & ~self._value_)
        return cls._of_(~self._value_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if hasattr(cls, '_boundary_'):
            return cls._by_boundary_(value, cls._boundary_)
        asked = value
        if value < 0:
            every = (1 << cls._flag_mask_.bit_length()) - 1
            if value >= ~every and not value & (every ^ cls._flag_mask_):
                value += every + 1
            else:
                value += max(every + 1, 2 ** value.bit_length())
            known = cls._value2member_map_.get(value)
            if known is not None:
                cls._value2member_map_[asked] = known
                return known
        names = [m._name_ for m in cls._members_ if m._value_ & value]
        covered = cls._singles_mask_ & value
        if value & cls._flag_mask_ & ~cls._singles_mask_:
            for name, m in cls._member_map_.items():
                if m._value_ and m._value_ & value == m._value_ and m._name_ not in names:
                    names.append(name)
                    covered |= m._value_
        if names and value != covered:
            names.append(str(value ^ covered))
        made = cls(('|'.join(names) if names else None), value)
        cls._value2member_map_[value] = made
        if asked != value:
            cls._value2member_map_[asked] = made
        return made


def unique(enumeration):
    twice = [(name, m._name_) for name, m in enumeration._member_map_.items() if name != m._name_]
    if twice:
        text = ', '.join([f'{alias} -> {name}' for alias, name in twice])
        raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


class verify:
    """Checks an enumeration when it has been made."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        kind = 'flag' if issubclass(enumeration, Flag) else 'enum'
        for check in self.checks:
            if check is EnumCheck.UNIQUE:
                _check_unique(enumeration)
            elif check is EnumCheck.CONTINUOUS:
                _check_continuous(enumeration, kind)
            else:
                _check_named(enumeration)
        return enumeration


def show_flag_values(value):
    return _single_bits(value._value_ if isinstance(value, Enum) else value)


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE
