"""Networks and interfaces. A network knows its first and last address as numbers, and how many bits all share."""
from functools import total_ordering

from ipaddress._address import IPv4Address, IPv6Address
from ipaddress._text import AddressValueError, NetmaskValueError, v4_number


def _prefix_of(mask, width):
    """Bits of a mask: a number of them, or for version 4 a mask or its complement as an address."""
    if isinstance(mask, int):
        if not 0 <= mask <= width:
            raise NetmaskValueError(f'{mask!r} is not a valid netmask')
        return mask
    text = str(mask)
    if text.isascii() and text.isdigit():
        n = int(text)
        if n > width:
            raise NetmaskValueError(f'{text!r} is not a valid netmask')
        return n
    if width == 32:
        try:
            n = v4_number(text)
        except AddressValueError:
            raise NetmaskValueError(f'{text!r} is not a valid netmask') from None
        full = 0xffffffff
        for value in (n, n ^ full):
            zeros = (value & -value).bit_length() - 1 if value else 32
            if value >> zeros == full >> zeros:
                return 32 - zeros
    raise NetmaskValueError(f'{text!r} is not a valid netmask')


def _split(address, width):
    """What stands before and after the slash."""
    if isinstance(address, (bytes, int)):
        return address, width
    if isinstance(address, tuple):
        return address[0], address[1] if len(address) > 1 else width
    parts = str(address).split('/')
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts[0], parts[1] if len(parts) == 2 else width


class _Network:
    """Derived classes say what an address is."""

    def _set(self, address, strict):
        width = self.max_prefixlen
        first, mask = _split(address, width)
        n = int(self._address(first))
        self._prefixlen = _prefix_of(mask, width)
        host = (1 << (width - self._prefixlen)) - 1
        if n & host:
            if strict:
                raise ValueError(f'{self._address(n)}/{self._prefixlen} has host bits set')
            n &= ~host
        self._first = n
        self._last = n | host

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def network_address(self):
        return self._address(self._first)

    @property
    def broadcast_address(self):
        return self._address(self._last)

    @property
    def netmask(self):
        width = self.max_prefixlen
        return self._address((1 << width) - (1 << (width - self._prefixlen)))

    @property
    def hostmask(self):
        return self._address((1 << (self.max_prefixlen - self._prefixlen)) - 1)

    @property
    def num_addresses(self):
        return self._last - self._first + 1

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __hash__(self):
        return hash((self._first, self._prefixlen))

    def __iter__(self):
        for n in range(self._first, self._last + 1):
            yield self._address(n)

    def __getitem__(self, n):
        at = self._first + n if n >= 0 else self._last + n + 1
        if not self._first <= at <= self._last:
            raise IndexError('address out of range')
        return self._address(at)

    def __contains__(self, other):
        if self.version != other.version:
            return False
        if isinstance(other, _Network):
            return False
        return self._first <= int(other) <= self._last

    def overlaps(self, other):
        return self._first <= other._last and other._first <= self._last

    def _check(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')

    def subnet_of(self, other):
        self._check(other)
        return other._first <= self._first and self._last <= other._last

    def supernet_of(self, other):
        self._check(other)
        return self._first <= other._first and other._last <= self._last

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        width = self.max_prefixlen
        if self._prefixlen == width:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + prefixlen_diff
        if prefix > width:
            raise ValueError(f'prefix length diff {prefixlen_diff} is invalid for netblock {self}')
        for n in range(self._first, self._last + 1, 1 << (width - prefix)):
            yield self._network(n, prefix)

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(
                f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}'
            )
        mask = (1 << (self.max_prefixlen - prefix)) - 1
        return self._network(self._first & ~mask, prefix)

    def address_exclude(self, other):
        self._check(other)
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        at = self
        while at._prefixlen < other._prefixlen:
            low, high = at.subnets()
            if other.subnet_of(low):
                yield high
                at = low
            else:
                yield low
                at = high

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine = (self._first, self._prefixlen)
        theirs = (other._first, other._prefixlen)
        return (mine > theirs) - (mine < theirs)

    @property
    def is_private(self):
        return self.network_address.is_private and self.broadcast_address.is_private

    @property
    def is_multicast(self):
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_reserved(self):
        return self.network_address.is_reserved and self.broadcast_address.is_reserved

    @property
    def is_link_local(self):
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_unspecified(self):
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified

    @property
    def is_loopback(self):
        return self.network_address.is_loopback and self.broadcast_address.is_loopback

    @property
    def is_global(self):
        return self.network_address.is_global and self.broadcast_address.is_global


@total_ordering
class IPv4Network(_Network):
    __module__ = 'ipaddress'
    version = 4
    max_prefixlen = 32

    def __init__(self, address, strict=True):
        self._set(address, strict)

    def _address(self, n):
        return IPv4Address(n)

    def _network(self, n, prefix):
        return IPv4Network((n, prefix))

    def hosts(self):
        if self._prefixlen >= 31:
            return iter([IPv4Address(n) for n in range(self._first, self._last + 1)])
        return (IPv4Address(n) for n in range(self._first + 1, self._last))

    def __eq__(self, other):
        if not isinstance(other, IPv4Network):
            return NotImplemented
        return self._first == other._first and self._prefixlen == other._prefixlen

    def __lt__(self, other):
        if not isinstance(other, IPv4Network):
            return NotImplemented
        return (self._first, self._prefixlen) < (other._first, other._prefixlen)

    def __hash__(self):
        return hash((self._first, self._prefixlen))


@total_ordering
class IPv6Network(_Network):
    __module__ = 'ipaddress'
    version = 6
    max_prefixlen = 128

    def __init__(self, address, strict=True):
        self._set(address, strict)

    def _address(self, n):
        return IPv6Address(n)

    def _network(self, n, prefix):
        return IPv6Network((n, prefix))

    def hosts(self):
        if self._prefixlen >= 127:
            return iter([IPv6Address(n) for n in range(self._first, self._last + 1)])
        return (IPv6Address(n) for n in range(self._first + 1, self._last + 1))

    @property
    def is_site_local(self):
        return self.network_address.is_site_local and self.broadcast_address.is_site_local

    def __eq__(self, other):
        if not isinstance(other, IPv6Network):
            return NotImplemented
        return self._first == other._first and self._prefixlen == other._prefixlen

    def __lt__(self, other):
        if not isinstance(other, IPv6Network):
            return NotImplemented
        return (self._first, self._prefixlen) < (other._first, other._prefixlen)

    def __hash__(self):
        return hash((self._first, self._prefixlen))


class IPv4Interface(IPv4Address):
    __module__ = 'ipaddress'

    def __init__(self, address):
        first, mask = _split(address, 32)
        IPv4Address.__init__(self, first)
        self.network = IPv4Network((self._ip, mask), strict=False)
        self.netmask = self.network.netmask
        self.hostmask = self.network.hostmask

    @property
    def ip(self):
        return IPv4Address(self._ip)

    @property
    def with_prefixlen(self):
        return f'{self.ip}/{self.network.prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.ip}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.ip}/{self.hostmask}'

    def __str__(self):
        return f'{self.ip}/{self.network.prefixlen}'

    def __eq__(self, other):
        if not isinstance(other, IPv4Interface):
            return NotImplemented
        return self._ip == other._ip and self.network == other.network

    def __hash__(self):
        return hash((self._ip, self.network.prefixlen))


class IPv6Interface(IPv6Address):
    __module__ = 'ipaddress'

    def __init__(self, address):
        first, mask = _split(address, 128)
        IPv6Address.__init__(self, first)
        self.network = IPv6Network((self._ip, mask), strict=False)
        self.netmask = self.network.netmask
        self.hostmask = self.network.hostmask

    @property
    def ip(self):
        return IPv6Address(self._ip)

    @property
    def with_prefixlen(self):
        return f'{self.ip}/{self.network.prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.ip}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.ip}/{self.hostmask}'

    def __str__(self):
        return f'{self.ip}/{self.network.prefixlen}'

    def __eq__(self, other):
        if not isinstance(other, IPv6Interface):
            return NotImplemented
        return self._ip == other._ip and self.network == other.network

    def __hash__(self):
        return hash((self._ip, self.network.prefixlen))
