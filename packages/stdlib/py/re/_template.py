"""Templates of `sub` and `expand`: pieces of text and numbers of groups in turn."""
from __pyw__ import i32
from pyw.builtins.bytes_core import _bytes_of
from pyw.builtins.text_builder import _TextBuilder
from re._names import _group_named
from re._scan import _control, _digit, _is_letter, _is_number, _Source, _text_of


class _Template:
    """Text, then a group and a text as often as there are groups."""
    texts: list
    groups: list

    def __init__(self, texts, groups):
        self.texts = texts
        self.groups = groups


def _add_group(source, pattern, groups, group, back: i32):
    if group > pattern.groups:
        source.fail(f'invalid group reference {group}', back)
    groups.append(group)


def _parse_template(template, pattern):
    istext = isinstance(template, str)
    source = _Source(_text_of(template), istext, template)
    texts = []
    groups = []
    out = _TextBuilder(16)
    while source.next >= 0:
        c: i32 = source.next
        escaped = source.escaped
        start = source.tell()
        source._read()
        if not escaped:
            out.char(c)
        elif c == 103:
            if not source.accept(60):
                source.fail('missing <', 0)
            name = source.until(62, 'group name')
            n = i32(len(name)) + 1
            group = 0
            if _is_number(name):
                group = int(name)
                if group >= 1073741823:
                    source.fail(f'invalid group reference {group}', n)
            else:
                source.check_name(name, 1)
                known = _group_named(pattern._names, name)
                if known < 0:
                    raise IndexError('unknown group name ' + repr(name))
                group = int(known)
            _add_group(source, pattern, groups, group, n)
            texts.append(out.finish())
            out = _TextBuilder(16)
        elif c == 48:
            out.char(_octal_part(source, 0, 2) & 255)
        elif c >= 49 and c <= 57:
            v = c - 48
            d: i32 = -1
            if not source.escaped:
                d = _digit(source.next, 10)
            if d >= 0:
                source._read()
                if c <= 55 and d <= 7 and not source.escaped and _digit(source.next, 8) >= 0:
                    v = _octal_part(source, v * 8 + d, 1)
                    if v > 255:
                        source.fail('octal escape value ' + source.piece(start) + ' outside of range 0-0o377', 4)
                    out.char(v)
                    continue
                v = v * 10 + d
            _add_group(source, pattern, groups, int(v), source.tell() - start - 1)
            texts.append(out.finish())
            out = _TextBuilder(16)
        else:
            v = _control(c)
            if v >= 0:
                out.char(v)
            else:
                if _is_letter(c):
                    source.fail('bad escape ' + source.piece(start), 2)
                out.char(92)
                out.char(c)
    texts.append(out.finish())
    if not istext:
        return _Template([_bytes_of(t) for t in texts], groups)
    return _Template(texts, groups)


def _octal_part(source, v: i32, most: i32) -> i32:
    while most > 0 and not source.escaped and _digit(source.next, 8) >= 0:
        v = v * 8 + _digit(source.next, 8)
        source._read()
        most = most - 1
    return v
