"""ipaddress: addresses, networks and interfaces of versions 4 and 6."""
from ipaddress._address import IPv4Address, IPv6Address
from ipaddress._network import IPv4Interface, IPv4Network, IPv6Interface, IPv6Network
from ipaddress._text import AddressValueError, NetmaskValueError

IPV4LENGTH = 32
IPV6LENGTH = 128


def ip_address(address):
    try:
        return IPv4Address(address)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Address(address)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    try:
        return IPv4Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network')


def ip_interface(address):
    try:
        return IPv4Interface(address)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Interface(address)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def summarize_address_range(first, last):
    if not (isinstance(first, (IPv4Address, IPv6Address)) and isinstance(last, (IPv4Address, IPv6Address))):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    width = first.max_prefixlen
    at = int(first)
    end = int(last)
    while at <= end:
        bits = min((at & -at).bit_length() - 1 if at else width, (end - at + 1).bit_length() - 1)
        if width == 32:
            yield IPv4Network((at, width - bits))
        else:
            yield IPv6Network((at, width - bits))
        at += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks with the same addresses."""
    spans = []
    width = 0
    for address in addresses:
        if width and address.max_prefixlen != width:
            raise TypeError(f'{address} and {first} are not of the same version')
        first = address
        width = address.max_prefixlen
        if isinstance(address, (IPv4Network, IPv6Network)):
            spans.append((int(address.network_address), int(address.broadcast_address)))
        else:
            spans.append((int(address), int(address)))
    spans.sort()
    merged = []
    for low, high in spans:
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    out = []
    for low, high in merged:
        if width == 32:
            out.extend(summarize_address_range(IPv4Address(low), IPv4Address(high)))
        else:
            out.extend(summarize_address_range(IPv6Address(low), IPv6Address(high)))
    return iter(out)


def get_mixed_type_key(obj):
    if isinstance(obj, (IPv4Network, IPv6Network)):
        return (obj.version, obj.network_address, obj.netmask)
    if isinstance(obj, (IPv4Address, IPv6Address)):
        return (obj.version, obj)
    return NotImplemented
