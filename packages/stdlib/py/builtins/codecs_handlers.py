"""Error handlers and encodings that the program registers (`codecs.register_error`, `codecs.register`)."""
from __pyw__ import State, i32, note_use

_handlers: State = {}
_searches: State = []


def _register_handler(name, handler):
    note_use('error handlers')
    _handlers[name] = handler


def _registered(name):
    """The handler of that name, or None."""
    return _handlers.get(name)


def _answer_of(handler, error, length: i32, wanted):
    """What the handler makes of an error, and where to go on."""
    answer = handler(error)
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError(wanted)
    text, at = answer
    if not isinstance(at, int):
        raise TypeError(wanted)
    if at < 0:
        at = at + int(length)
    if at < 0 or at > int(length):
        raise IndexError('position ' + str(at) + ' from error handler out of bounds')
    return text, at


def _register_search(function):
    note_use('codec searches')
    _searches.append(function)


def _unregister_search(function):
    if function in _searches:
        _searches.remove(function)


def _found_codec(encoding):
    """What the first of the registered functions that knows an encoding says of it: an encoder, a decoder and more."""
    key = ''
    gap = False
    for c in encoding.lower():
        if c.isascii() and (c.isalnum() or c == '.' or c == '_'):
            key = key + ('_' if gap and key else '') + c
            gap = False
        else:
            gap = True
    for function in _searches:
        found = function(key)
        if found is not None:
            if len(found) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            return found
    raise LookupError('unknown encoding: ' + encoding)


def _encoded_by(encoder, obj, errors):
    answer = encoder(obj, errors)
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError('encoder must return a tuple (object, integer)')
    return answer[0]


def _decoded_by(decoder, obj, errors):
    answer = decoder(obj, errors)
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError('decoder must return a tuple (object,integer)')
    return answer[0]


def _encode_by_search(s, encoding, errors):
    found = _found_codec(encoding)
    made = _encoded_by(found[0], s, errors)
    if not isinstance(made, bytes):
        raise TypeError(
            "'" + encoding + "' encoder returned '" + type(made).__name__
            + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types"
        )
    return made


def _decode_by_search(source, encoding, errors):
    found = _found_codec(encoding)
    made = _decoded_by(found[1], source, errors)
    if not isinstance(made, str):
        raise TypeError(
            "'" + encoding + "' decoder returned '" + type(made).__name__
            + "' instead of 'str'; use codecs.decode() to decode to arbitrary types"
        )
    return made
