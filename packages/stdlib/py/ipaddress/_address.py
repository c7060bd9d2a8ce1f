"""Addresses."""
from functools import total_ordering

from ipaddress._text import (
    NOT_PRIVATE_4, NOT_PRIVATE_6, PRIVATE_4, PRIVATE_6, RESERVED_6, AddressValueError, v4_number, v4_text,
    v6_long_text, v6_number, v6_text, within,
)


def _checked(n, width, version):
    if n < 0:
        raise AddressValueError(f'{n} (< 0) is not permitted as an IPv{version} address')
    if n >> width:
        raise AddressValueError(f'{n} (>= 2**{width}) is not permitted as an IPv{version} address')
    return n


def _unpacked(data, width, version):
    if len(data) != width // 8:
        raise AddressValueError(
            f'{data!r} (len {len(data)} != {width // 8}) is not permitted as an IPv{version} address'
        )
    return int.from_bytes(data)


class _Address:
    def __int__(self):
        return self._ip

    def __index__(self):
        return self._ip

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __format__(self, fmt):
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        kind = fmt[-1]
        body = fmt[:-1]
        shown = '#' in body
        grouped = '_' in body
        if kind == 'n':
            kind = 'b' if self.version == 4 else 'x'
        if kind not in 'bxX' or body.replace('#', '').replace('_', ''):
            raise TypeError(f'unsupported format string passed to {self.__class__.__name__}.__format__')
        width = self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4
        if grouped:
            width += width // 4 - 1
        if shown:
            width += 2
        return format(self._ip, ('#' if shown else '') + '0' + str(width) + ('_' if grouped else '') + kind)

    def __hash__(self):
        return hash(hex(self._ip))

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8)

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return self._reverse_pointer()


@total_ordering
class IPv4Address(_Address):
    __module__ = 'ipaddress'
    version = 4
    max_prefixlen = 32

    def __init__(self, address):
        self._ip = self._number(address)

    @staticmethod
    def _number(address):
        if isinstance(address, int):
            return _checked(address, 32, 4)
        if isinstance(address, bytes):
            return _unpacked(address, 32, 4)
        text = str(address)
        if '/' in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return v4_number(text)

    def __str__(self):
        return v4_text(self._ip)

    @property
    def exploded(self):
        return str(self)

    def _reverse_pointer(self):
        return '.'.join(str(self).split('.')[::-1]) + '.in-addr.arpa'

    def __eq__(self, other):
        if not isinstance(other, IPv4Address):
            return NotImplemented
        return self._ip == other._ip

    def __lt__(self, other):
        if not isinstance(other, IPv4Address):
            if isinstance(other, IPv6Address):
                raise TypeError(f'{self} and {other} are not of the same version')
            return NotImplemented
        return self._ip < other._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return IPv4Address(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return IPv4Address(self._ip - other)

    @property
    def is_multicast(self):
        return self._ip >> 28 == 14

    @property
    def is_private(self):
        return within(self._ip, 32, PRIVATE_4) and not within(self._ip, 32, NOT_PRIVATE_4)

    @property
    def is_global(self):
        return not within(self._ip, 32, '100.64.0.0/10') and not self.is_private

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xa9fe

    @property
    def ipv6_mapped(self):
        return IPv6Address('::ffff:' + str(self))


@total_ordering
class IPv6Address(_Address):
    __module__ = 'ipaddress'
    version = 6
    max_prefixlen = 128

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            self._ip = _checked(address, 128, 6)
        elif isinstance(address, bytes):
            self._ip = _unpacked(address, 128, 6)
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            number, percent, scope = text.partition('%')
            if percent:
                if not scope or '%' in scope:
                    raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
                self._scope_id = scope
            self._ip = v6_number(number)

    @property
    def scope_id(self):
        return self._scope_id

    def __str__(self):
        text = v6_text(self._ip)
        if self._ip >> 32 == 0xffff:
            text = '::ffff:' + v4_text(self._ip & 0xffffffff)
        if self._scope_id:
            return text + '%' + self._scope_id
        return text

    @property
    def exploded(self):
        if self._ip >> 32 == 0xffff:
            return v6_long_text(self._ip)[:30] + v4_text(self._ip & 0xffffffff)
        return v6_long_text(self._ip)

    def _reverse_pointer(self):
        return '.'.join(list(v6_long_text(self._ip).replace(':', ''))[::-1]) + '.ip6.arpa'

    def __eq__(self, other):
        if not isinstance(other, IPv6Address):
            return NotImplemented
        return self._ip == other._ip and self._scope_id == other._scope_id

    def __lt__(self, other):
        if not isinstance(other, IPv6Address):
            if isinstance(other, IPv4Address):
                raise TypeError(f'{self} and {other} are not of the same version')
            return NotImplemented
        return self._ip < other._ip

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return IPv6Address(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return IPv6Address(self._ip - other)

    @property
    def ipv4_mapped(self):
        if self._ip >> 32 != 0xffff:
            return None
        return IPv4Address(self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        if self._ip >> 112 != 0x2002:
            return None
        return IPv4Address(self._ip >> 80 & 0xffffffff)

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return (IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff))

    @property
    def is_multicast(self):
        return self._ip >> 120 == 255

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return within(self._ip, 128, PRIVATE_6) and not within(self._ip, 128, NOT_PRIVATE_6)

    @property
    def is_global(self):
        mapped = self.ipv4_mapped
        return mapped.is_global if mapped is not None else not self.is_private

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_reserved(self):
        return within(self._ip, 128, RESERVED_6)

    @property
    def is_loopback(self):
        mapped = self.ipv4_mapped
        return mapped.is_loopback if mapped is not None else self._ip == 1

    @property
    def is_link_local(self):
        return self._ip >> 118 == 0x3fa

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0x3fb
