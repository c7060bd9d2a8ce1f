"""Pattern and Match."""
from __pyw__ import Array, array_copy, by_template, i8, i32, inline, noinline, note_use, pattern_uses, per_site
from pyw.builtins.bytes_core import _is_buffer, _view
from pyw.builtins.sequences import _to_int
from pyw.builtins.str_core import _substring
from re._emit import PLACE, SUCCESS, _beginnings, _emit, _Program
from re._flag_names import _flag_names
from re._machine import _begin, _Machine, _match_at, _search_from
from re._names import _constant_names, _group_named, _named, _Names, _numbers_by_name
from re._parse import _parse, _State
from re._scan import _Source, _text_of
from re._template import _parse_template
from re._tree import BEGINNING_STRING, NAMES

_MAX = 9223372036854775807


def _compile(pattern, given):
    note_use('patterns')
    flags = i32(given)
    istext = isinstance(pattern, str)
    source = _Source(_text_of(pattern), istext, pattern)
    state = _State(flags)
    seq = _parse(source, state)
    flags = state.flags
    p = _Program(state.count * 2, istext, state.widths)
    _emit(p, seq, flags)
    p.put(SUCCESS)
    code = p.words.code
    anchored = code[0] == PLACE and code[1] == BEGINNING_STRING
    firsts: i32 = -1
    if not anchored:
        firsts = _beginnings(seq, p, flags)
    names = _Names(state.count - 1)
    for name, k in state.names.items():
        names.items[i32(k)] = name
    return Pattern(
        pattern, int(flags), int(state.count) - 1, names, _Machine(code, p.sets.code, p.slots, firsts, anchored)
    )


def _constant(pattern, flags, groups, names, code, sets, slots: i32, firsts: i32, anchored):
    """A pattern that was parsed when the program was compiled; what it consists of as `_unpacked` takes it."""
    held = _constant_names(names, i32(groups)) if pattern_uses(NAMES) else None
    return Pattern(pattern, flags, groups, held, _Machine(_unpacked(code), _unpacked(sets), slots, firsts, anchored))


def _unpacked(text) -> Array:
    """Words, each seven bits a character from the lowest on; 128 is added where one goes on."""
    d = text._d1
    if d is None:
        return Array[i32](0)
    n: i32 = 0
    k: i32 = 0
    while k < text._len:
        if d[k] < 128:
            n = n + 1
        k = k + 1
    out = Array[i32](n)
    n = 0
    k = 0
    shift: i32 = 0
    word: i32 = 0
    while k < text._len:
        c: i32 = d[k]
        k = k + 1
        word = word | ((c & 127) << shift)
        shift = shift + 7
        if c < 128:
            out[n] = word
            n = n + 1
            word = 0
            shift = 0
    return out


@noinline
def _wrong_subject(pattern, string):
    if isinstance(string, str):
        raise TypeError('cannot use a bytes pattern on a string-like object')
    if _is_buffer(string):
        raise TypeError('cannot use a string pattern on a bytes-like object')
    raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")


def _subject(pattern, string):
    """What the machine runs over."""
    if isinstance(string, str):
        if isinstance(pattern, str):
            return string
    elif _is_buffer(string):
        if not isinstance(pattern, str):
            return _view(string)
    _wrong_subject(pattern, string)


@inline
def _cut(string, start: i32, end: i32):
    if isinstance(string, str):
        return _substring(string, start, end)
    return _cut_bytes(string, start, end)


def _cut_bytes(string, start: i32, end: i32):
    if isinstance(string, (bytes, memoryview)):
        return bytes(string[int(start):int(end)])
    return bytes(string)[int(start):int(end)]


def _empty(string):
    if isinstance(string, str):
        return ''
    return b''


def _clamped(pos, length: i32) -> i32:
    pos = _to_int(pos)
    if pos < 0:
        return 0
    if pos > int(length):
        return length
    return i32(pos)


def _found(pattern, string, machine, start: i32, end: i32, pos: i32, endpos: i32):
    n = i32(pattern.groups) * 2 + 2
    regs = Array[i32](n)
    array_copy(regs, 0, machine.slots, 0, n)
    last = machine.slots[1]
    regs[0] = start
    regs[1] = end
    return Match(pattern, string, regs, last, pos, endpos)


@per_site
class Pattern(object):
    pattern: str
    flags: int
    groups: int
    _names: _Names
    _machine: _Machine

    def __init__(self, pattern, flags, groups, names, machine):
        self.pattern = pattern
        self.flags = flags
        self.groups = groups
        self._names = names
        self._machine = machine

    @property
    def groupindex(self):
        from pyw.builtins.mapping_proxy import mappingproxy as MappingProxyType
        return MappingProxyType(_numbers_by_name(self._names))

    def match(self, string, pos=0, endpos=_MAX):
        s = _subject(self.pattern, string)
        m = self._machine
        end = _clamped(endpos, s._len)
        start = _clamped(pos, end)
        _begin(m, s, end, False, -1)
        e = _match_at(m, start)
        if e < 0:
            return None
        return _found(self, string, m, start, e, start, end)

    def fullmatch(self, string, pos=0, endpos=_MAX):
        s = _subject(self.pattern, string)
        m = self._machine
        end = _clamped(endpos, s._len)
        start = _clamped(pos, end)
        _begin(m, s, end, True, -1)
        e = _match_at(m, start)
        if e < 0:
            return None
        return _found(self, string, m, start, e, start, end)

    def search(self, string, pos=0, endpos=_MAX):
        s = _subject(self.pattern, string)
        m = self._machine
        end = _clamped(endpos, s._len)
        start = _clamped(pos, end)
        _begin(m, s, end, False, -1)
        e = _search_from(m, start)
        if e < 0:
            return None
        return _found(self, string, m, m.start, e, start, end)

    def finditer(self, string, pos=0, endpos=_MAX):
        s = _subject(self.pattern, string)
        end = _clamped(endpos, s._len)
        return _matches(self, string, s, _clamped(pos, end), end)

    def scanner(self, string, pos=0, endpos=_MAX):
        return _Scanner(self, string, pos, endpos)

    def findall(self, string, pos=0, endpos=_MAX):
        s = _subject(self.pattern, string)
        m = self._machine
        end = _clamped(endpos, s._len)
        at = _clamped(pos, end)
        moved: i32 = -1
        groups = self.groups
        out = []
        while True:
            _begin(m, s, end, False, moved)
            e = _search_from(m, at)
            if e < 0:
                return out
            if groups == 0:
                out.append(_cut(string, m.start, e))
            elif groups == 1:
                out.append(_group_text(string, m.slots, 1))
            else:
                out.append(_group_texts(string, m.slots, groups))
            moved = e if e == m.start else i32(-1)
            at = e

    def split(self, string, maxsplit=0):
        s = _subject(self.pattern, string)
        m = self._machine
        left = _to_int(maxsplit)
        at: i32 = 0
        last: i32 = 0
        moved: i32 = -1
        out = []
        while True:
            _begin(m, s, s._len, False, moved)
            e = _search_from(m, at)
            if e < 0:
                break
            out.append(_cut(string, last, m.start))
            k: i32 = 1
            while int(k) <= self.groups:
                a = m.slots[k * 2]
                b = m.slots[k * 2 + 1]
                out.append(_cut(string, a, b) if a >= 0 and b >= 0 else None)
                k = k + 1
            moved = e if e == m.start else i32(-1)
            at = e
            last = e
            left = left - 1
            if left == 0:
                break
        out.append(_cut(string, last, s._len))
        return out

    @by_template
    def sub(self, repl, string, count=0):
        return _replace(self, repl, _template_of(self, repl), string, count)[0]

    def _sub_plain(self, repl, string, count=0):
        return _replace(self, repl, None, string, count)[0]

    @by_template
    def subn(self, repl, string, count=0):
        return _replace(self, repl, _template_of(self, repl), string, count)

    def _subn_plain(self, repl, string, count=0):
        return _replace(self, repl, None, string, count)

    def __repr__(self):
        text = repr(self.pattern)
        if len(text) > 200:
            text = text[:200]
        flags = self.flags
        if isinstance(self.pattern, str) and flags & 292 == 32:
            flags = flags & ~32
        if flags == 0:
            return 're.compile(' + text + ')'
        return 're.compile(' + text + ', ' + _flag_names(flags) + ')'

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and self.pattern == other.pattern

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _matches(pattern, string, s, at: i32, end: i32):
    pos = at
    m = pattern._machine
    moved: i32 = -1
    while True:
        _begin(m, s, end, False, moved)
        e = _search_from(m, at)
        if e < 0:
            return
        start: i32 = m.start
        yield _found(pattern, string, m, start, e, pos, end)
        moved = e if e == start else i32(-1)
        at = e


@per_site
class _Scanner(object):
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._pos = pos
        self._endpos = endpos
        self._moved = False

    def match(self):
        return self._step(self.pattern.match(self._string, self._pos, self._endpos))

    def search(self):
        return self._step(self.pattern.search(self._string, self._pos, self._endpos))

    def _step(self, m):
        if m is not None:
            self._pos = m.end() + (1 if m.end() == m.start() else 0)
        return m


def _group_text(string, slots, k: i32):
    """The text of a group, empty if it took no part."""
    a = slots[k * 2]
    b = slots[k * 2 + 1]
    if a < 0 or b < 0:
        return _empty(string)
    return _cut(string, a, b)


def _group_texts(string, slots, groups):
    out = []
    k: i32 = 1
    while int(k) <= groups:
        out.append(_group_text(string, slots, k))
        k = k + 1
    return tuple(out)


def _joined(string, parts):
    return _empty(string).join(parts)


def _template_of(pattern, repl):
    if callable(repl):
        return None
    return _checked_template(pattern, repl)


def _replace(pattern, repl, template, string, count):
    """The new string, and how many matches were replaced; without a template by what is called, or a text as it is."""
    s = _subject(pattern.pattern, string)
    m = pattern._machine
    left = _to_int(count)
    at: i32 = 0
    last: i32 = 0
    moved: i32 = -1
    n = 0
    out = []
    if isinstance(repl, str) and template is None and not isinstance(pattern.pattern, str):
        raise TypeError('sequence item 0: expected a bytes-like object, str found')
    while True:
        _begin(m, s, s._len, False, moved)
        e = _search_from(m, at)
        if e < 0:
            break
        start: i32 = m.start
        if last < start:
            out.append(_cut(string, last, start))
        moved = e if e == start else i32(-1)
        if callable(repl):
            text = repl(_found(pattern, string, m, start, e, 0, s._len))
            if text is not None:
                out.append(text)
        elif template is None:
            if len(repl) > 0:
                out.append(repl)
        else:
            _expand(out, template, string, m.slots, start, e)
        n = n + 1
        at = e
        last = e
        left = left - 1
        if left == 0:
            break
    if last < s._len:
        out.append(_cut(string, last, s._len))
    return _joined(string, out), n


def _checked_template(pattern, repl):
    if isinstance(repl, str):
        if not isinstance(pattern.pattern, str):
            raise TypeError('sequence item 0: expected a bytes-like object, str found')
    elif _is_buffer(repl):
        if isinstance(pattern.pattern, str):
            raise TypeError('sequence item 0: expected str instance, bytes found')
        if not isinstance(repl, (bytes, bytearray)):
            return _parse_template(bytes(repl), pattern)
    else:
        raise TypeError("decoding to str: need a bytes-like object, " + type(repl).__name__ + " found")
    return _parse_template(repl, pattern)


def _expand(out, template, string, slots, start: i32, end: i32):
    """Adds the pieces of a template to a list."""
    texts = template.texts
    if len(texts[0]) > 0:
        out.append(texts[0])
    k = 0
    for group in template.groups:
        if group == 0:
            out.append(_cut(string, start, end))
        else:
            out.append(_group_text(string, slots, i32(group)))
        k = k + 1
        if len(texts[k]) > 0:
            out.append(texts[k])


@per_site
class Match(object):
    # It has items, but is no sequence.
    __iter__ = None
    re: Pattern
    string: str
    pos: int
    endpos: int
    _regs: Array
    _last: i32

    def __init__(self, pattern, string, regs, last: i32, pos: i32, endpos: i32):
        self.re = pattern
        self.string = string
        self._regs = regs
        self._last = last
        self.pos = int(pos)
        self.endpos = int(endpos)

    def _index(self, group) -> i32:
        if isinstance(group, str):
            k = _group_named(self.re._names, group)
            if k < 0:
                raise IndexError('no such group')
            return k
        if isinstance(group, int) or hasattr(group, '__index__'):
            n = _to_int(group)
            if n < 0 or n > self.re.groups:
                raise IndexError('no such group')
            return i32(n)
        raise IndexError('no such group')

    def _text(self, k: i32, default):
        regs = self._regs
        a = regs[k * 2]
        b = regs[k * 2 + 1]
        if a < 0 or b < 0:
            return default
        return _cut(self.string, a, b)

    def group(self, *args):
        if len(args) == 0:
            return _cut(self.string, self._regs[0], self._regs[1])
        if len(args) == 1:
            return self._text(self._index(args[0]), None)
        return self._many(args)

    def _many(self, args):
        out = []
        for x in args:
            out.append(self._text(self._index(x), None))
        return tuple(out)

    def __getitem__(self, group, /):
        return self._text(self._index(group), None)

    def groups(self, default=None):
        out = []
        k: i32 = 1
        while int(k) <= self.re.groups:
            out.append(self._text(k, default))
            k = k + 1
        return tuple(out)

    def groupdict(self, default=None):
        d = {}
        k: i32 = 1
        while int(k) <= self.re.groups:
            name = _named(self.re._names, k)
            if name is not None:
                d[name] = self._text(k, default)
            k = k + 1
        return d

    def start(self, group=0, /):
        k = self._index(group)
        return int(self._regs[k * 2]) if self._regs[k * 2 + 1] >= 0 else -1

    def end(self, group=0, /):
        k = self._index(group)
        return int(self._regs[k * 2 + 1]) if self._regs[k * 2] >= 0 else -1

    def span(self, group=0, /):
        return self.start(group), self.end(group)

    @property
    def regs(self):
        out = []
        for k in range(self.re.groups + 1):
            out.append((self.start(k), self.end(k)))
        return tuple(out)

    @property
    def lastindex(self):
        return int(self._last) if self._last > 0 else None

    @property
    def lastgroup(self):
        return _named(self.re._names, self._last)

    def expand(self, template):
        out = []
        _expand(out, _checked_template(self.re, template), self.string, self._regs, self._regs[0], self._regs[1])
        return _joined(self.string, out)

    def __repr__(self):
        return (
            '<re.Match object; span=(' + str(int(self._regs[0])) + ', ' + str(int(self._regs[1])) + '), match='
            + f'{self.group()!r:.50}' + '>'
        )

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
