"""Addresses as text and as numbers, and which of them are special."""


class AddressValueError(ValueError):
    __module__ = 'ipaddress'


class NetmaskValueError(ValueError):
    __module__ = 'ipaddress'


def v4_text(n):
    return f'{n >> 24}.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}'


def _octet(text):
    if not text:
        raise ValueError('Empty octet not permitted')
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f'Only decimal digits permitted in {text!r}')
    if len(text) > 3:
        raise ValueError(f'At most 3 characters permitted in {text!r}')
    if text != '0' and text[0] == '0':
        raise ValueError(f'Leading zeros are not permitted in {text!r}')
    n = int(text)
    if n > 255:
        raise ValueError(f'Octet {n} (> 255) not permitted')
    return n


def v4_number(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split('.')
    if len(parts) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    n = 0
    try:
        for part in parts:
            n = n << 8 | _octet(part)
    except ValueError as error:
        raise AddressValueError(f'{error} in {text!r}') from None
    return n


def _group(text):
    for c in text:
        if c not in '0123456789abcdefABCDEF':
            raise ValueError(f'Only hex digits permitted in {text!r}')
    if len(text) > 4:
        raise ValueError(f'At most 4 characters permitted in {text!r}')
    return int(text, 16)


def v6_number(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            low = v4_number(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
        parts.append('%x' % (low >> 16))
        parts.append('%x' % (low & 0xffff))
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    gap = -1
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if gap >= 0:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            gap = i
    if gap >= 0:
        before = gap
        after = len(parts) - gap - 1
        if not parts[0]:
            before -= 1
            if before:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            after -= 1
            if after:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        skipped = 8 - (before + after)
        if skipped < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        before = 8
        after = 0
        skipped = 0
    n = 0
    try:
        for i in range(before):
            n = n << 16 | _group(parts[i])
        n <<= 16 * skipped
        for i in range(-after, 0):
            n = n << 16 | _group(parts[i])
    except ValueError as error:
        raise AddressValueError(f'{error} in {text!r}') from None
    return n


def v6_long_text(n):
    digits = '%032x' % n
    return ':'.join([digits[i:i + 4] for i in range(0, 32, 4)])


def v6_text(n):
    groups = ['%x' % (n >> shift & 0xffff) for shift in range(112, -16, -16)]
    best = -1
    most = 1
    at = 0
    while at < 8:
        end = at
        while end < 8 and groups[end] == '0':
            end += 1
        if end - at > most:
            best = at
            most = end - at
        at = max(end, at + 1)
    if best < 0:
        return ':'.join(groups)
    return ':'.join(groups[:best]) + '::' + ':'.join(groups[best + most:])


def within(n, width, networks):
    """Is the number in one of the networks of a text like '10.0.0.0/8 ...'?"""
    for text in networks.split():
        base, _, bits = text.partition('/')
        start = v4_number(base) if width == 32 else v6_number(base)
        if n >> (width - int(bits)) == start >> (width - int(bits)):
            return True
    return False


PRIVATE_4 = (
    '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 '
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32'
)
NOT_PRIVATE_4 = '192.0.0.9/32 192.0.0.10/32'
PRIVATE_6 = (
    '::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10'
)
NOT_PRIVATE_6 = '2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28'
RESERVED_6 = (
    '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 A000::/3 C000::/3 E000::/4 F000::/5 '
    'F800::/6 FE00::/9'
)
