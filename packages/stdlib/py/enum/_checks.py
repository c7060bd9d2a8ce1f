"""What `enum` asks of enumerations, and the texts of its errors."""


def _bits(value, width):
    """As `enum.bin` prints: a sign bit, then the rest to a width."""
    sign = '1' if value < 0 else '0'
    digits = bin(value & (1 << width) - 1)[2:]
    return '0b' + sign + ' ' + '0' * (width - len(digits)) + digits


def _check_unique(enumeration):
    twice = [(name, m._name_) for name, m in enumeration._member_map_.items() if name != m._name_]
    if twice:
        text = ', '.join([f'{alias} -> {name}' for alias, name in twice])
        raise ValueError(f'aliases found in {enumeration!r}: {text}')


def _check_continuous(enumeration, kind):
    values = {m._value_ for m in enumeration._member_map_.values()}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if kind == 'flag':
        wanted = [1 << i for i in range(low.bit_length(), high.bit_length() - 1)]
    else:
        wanted = range(low + 1, high)
    missing = [i for i in wanted if i not in values]
    if missing:
        text = ', '.join([str(m) for m in missing])
        raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {text}'[:256])


def _check_named(enumeration):
    values = {m._value_ for m in enumeration._member_map_.values()}
    names = []
    bits = 0
    for name, alias in enumeration._member_map_.items():
        if alias._value_ < 0:
            continue
        missing = [v for v in _single_bits(alias._value_) if v not in values]
        if missing:
            names.append(name)
            for v in missing:
                bits |= v
    if names:
        if len(names) == 1:
            head = f'alias {names[0]!r} is missing'
        else:
            listed = ', '.join([repr(n) for n in names[:-1]])
            head = f'aliases {listed} and {names[-1]!r} are missing'
        what = f'value 0x{bits:x}' if bits & (bits - 1) == 0 else f'combined values of 0x{bits:x}'
        raise ValueError(
            f'invalid Flag {enumeration.__name__!r}: {head} {what} [use enum.show_flag_values(value) for details]'
        )


def _single_bits(number):
    found = []
    bit = 1
    while bit <= number:
        if number & bit:
            found.append(bit)
        bit <<= 1
    return found


def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    return len(name) > 4 and name[:2] == '__' == name[-2:] and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == '_' == name[-1] and name[1] != '_' and name[-2] != '_'
