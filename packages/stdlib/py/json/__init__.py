"""json."""
from json._read import _decode
from json._write import _encode, _encode_plain, _pieces
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder


def detect_encoding(b):
    """The encoding that the first bytes of a document tell."""
    if b.startswith(b'\x00\x00\xfe\xff') or b.startswith(b'\xff\xfe\x00\x00'):
        return 'utf-32'
    if b.startswith(b'\xfe\xff') or b.startswith(b'\xff\xfe'):
        return 'utf-16'
    if b.startswith(b'\xef\xbb\xbf'):
        return 'utf-8-sig'
    n = len(b)
    if n >= 4:
        if not b[0]:
            return 'utf-16-be' if b[1] else 'utf-32-be'
        if not b[1]:
            return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
    elif n == 2:
        if not b[0]:
            return 'utf-16-be'
        if not b[1]:
            return 'utf-16-le'
    return 'utf-8'


def _text(s):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        return s
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    return s.decode(detect_encoding(s), 'surrogatepass')


def loads(
    s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None,
    **kw
):
    text = _text(s)
    if cls is None:
        if len(kw) == 0:
            return _decode(text, 0, True, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)
        return JSONDecoder(
            object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
            object_pairs_hook=object_pairs_hook, **kw
        ).decode(text)
    if object_hook is not None:
        kw['object_hook'] = object_hook
    if object_pairs_hook is not None:
        kw['object_pairs_hook'] = object_pairs_hook
    if parse_float is not None:
        kw['parse_float'] = parse_float
    if parse_int is not None:
        kw['parse_int'] = parse_int
    if parse_constant is not None:
        kw['parse_constant'] = parse_constant
    return cls(**kw).decode(text)


def load(
    fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None,
    **kw
):
    return loads(
        fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw
    )


def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw
):
    if cls is None and len(kw) == 0:
        item_separator, key_separator = _separators(separators, indent)
        return _encode(
            obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator,
            key_separator
        )
    return (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    ).encode(obj)


def _dumps_plain(obj):
    return _encode_plain(obj)


def _separators(separators, indent):
    if separators is not None:
        item_separator, key_separator = separators
        return item_separator, key_separator
    if indent is not None:
        return ',', ': '
    return ', ', ': '


def dump(
    obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
    separators=None, default=None, sort_keys=False, **kw
):
    if cls is None and len(kw) == 0:
        item_separator, key_separator = _separators(separators, indent)
        for piece in _pieces(
            obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator,
            key_separator
        ):
            fp.write(piece)
        return
    for piece in (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    ).iterencode(obj):
        fp.write(piece)
