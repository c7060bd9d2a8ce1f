"""Which network locations `urllib.parse` refuses."""

# Characters whose compatible forms (NFKC) hold one of /?#@:
_LOOKALIKES = (
    '\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20'
)
_HEX = '0123456789abcdefABCDEF'


def _checknetloc(netloc):
    if not netloc or netloc.isascii():
        return
    for c in netloc:
        if c in _LOOKALIKES:
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_bracketed_host(host):
    if host.startswith('v'):
        version, dot, rest = host[1:].partition('.')
        fine = version and dot and rest and '\n' not in rest and all([c in _HEX for c in version])
        if not fine:
            raise ValueError('IPvFuture address is invalid')
    elif _is_version4(host):
        raise ValueError('An IPv4 address cannot be in brackets')
    elif not _is_version6(host):
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def _is_version4(text):
    parts = text.split('.')
    return len(parts) == 4 and all([_is_octet(p) for p in parts])


def _is_octet(text):
    return text.isascii() and text.isdigit() and len(text) <= 3 and (text == '0' or text[0] != '0') and int(text) < 256


def _is_version6(text):
    address, percent, zone = text.partition('%')
    if percent and (not zone or '%' in zone):
        return False
    parts = address.split(':')
    if '.' in parts[-1]:
        if not _is_version4(parts[-1]):
            return False
        parts[-1:] = ['0', '0']
    if not 3 <= len(parts) <= 9 or address.count('::') > 1 or ':::' in address:
        return False
    if not parts[0] and parts[1] or not parts[-1] and parts[-2]:
        return False
    if '::' in address:
        # Colons at an end make two empty parts.
        filled = len([p for p in parts if p])
        if filled > 7:
            return False
    elif len(parts) != 8:
        return False
    return all([len(p) <= 4 and all([c in _HEX for c in p]) for p in parts])
