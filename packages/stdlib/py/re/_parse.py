"""Patterns to trees, by the grammar of CPython's `re`, with its errors."""
from __pyw__ import i32, i64, noinline
from pyw.builtins.str_core import _char_at
from re._errors import PatternError
from re._scan import _control, _digit, _is_letter, _is_number, _Source
from re._tree import (
    ANY, ASCII, AT, ATOMIC, BEGINNING, BEGINNING_STRING, BOUNDARY, BRANCH, CONDITION, DEBUG, DIGIT, DOTALL, END,
    END_STRING, FAILURE, GROUP, IGNORECASE, LITERAL, LOCALE, LOOK, MANY, MULTILINE, NON_BOUNDARY, NOT_DIGIT, NOT_SPACE,
    NOT_WORD, RANGE, REFERENCE, REPEAT, SET, SPACE, UNICODE, VERBOSE, WORD, _leaf, _Node, _width,
    _Choices, _Items, _items, _one, _Sequence,
)


class _State:
    flags: i32
    count: i32
    behind: i32
    names: dict
    widths: list
    later: dict

    def __init__(self, flags: i32):
        self.flags = flags
        # Groups so far, with the whole match.
        self.count = 1
        # The number of groups where the outermost lookbehind began, 0 outside of one.
        self.behind = 0
        self.names = {}
        # Least and largest width of each group, None while it is open.
        self.widths = [None]
        # Numbers of groups that conditions ask for, and where.
        self.later = {}

    def check_behind(self, group, source):
        if self.behind != 0:
            if group >= len(self.widths) or self.widths[group] is None:
                source.fail('cannot refer to an open group', 0)
            if i32(group) >= self.behind:
                source.fail('cannot refer to group defined in the same lookbehind subpattern', 0)


def _parse(source, state):
    """The whole pattern as one sequence."""
    seq = _alternatives(source, state, state.flags & VERBOSE != 0, 0)
    state.flags = _checked_flags(source.istext, state.flags)
    if source.next >= 0:
        source.fail('unbalanced parenthesis', 0)
    for group, pos in state.later.items():
        if group >= int(state.count):
            raise PatternError(f'invalid group reference {group}', source.original, pos)
    return seq


def _checked_flags(istext, flags: i32) -> i32:
    if istext:
        if flags & LOCALE != 0:
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & ASCII == 0:
            return flags | UNICODE
        if flags & UNICODE != 0:
            raise ValueError('ASCII and UNICODE flags are incompatible')
        return flags
    if flags & UNICODE != 0:
        raise ValueError('cannot use UNICODE flag with a bytes pattern')
    if flags & LOCALE != 0 and flags & ASCII != 0:
        raise ValueError('ASCII and LOCALE flags are incompatible')
    return flags


def _alternatives(source, state, verbose, nested: i32):
    seqs = _Choices(_sequence(source, state, verbose, nested + 1, nested == 0))
    while source.accept(124):
        if nested == 0:
            verbose = state.flags & VERBOSE != 0
        seqs.append(_sequence(source, state, verbose, nested + 1, False))
    if seqs.n == 1:
        return seqs.items[0]
    return _one(_Node(BRANCH, 0, 0, 0, seqs, None))


def _sequence(source, state, verbose, nested: i32, first):
    seq = _Sequence()
    while source.next >= 0:
        c: i32 = source.next
        if source.escaped:
            seq.append(_escape(source, state))
            continue
        if c == 124 or c == 41:
            break
        start = source.tell()
        source._read()
        if verbose:
            if c == 32 or (c >= 9 and c <= 13):
                continue
            if c == 35:
                while source.next >= 0:
                    # An escaped newline does not end the comment.
                    ends = source.is_next(10)
                    source._read()
                    if ends:
                        break
                continue
        if c == 91:
            seq.append(_set(source, start))
        elif c == 42 or c == 43 or c == 63 or c == 123:
            _repeat(source, seq, c, start)
        elif c == 46:
            seq.append(_leaf(ANY, 0, 0))
        elif c == 40:
            node = _group(source, state, verbose, nested, start, first and seq.n == 0)
            if node is not None:
                seq.append(node)
            elif state.flags & VERBOSE != 0 and first and seq.n == 0:
                verbose = True
        elif c == 94:
            seq.append(_leaf(AT, BEGINNING, 0))
        elif c == 36:
            seq.append(_leaf(AT, END, 0))
        else:
            seq.append(_leaf(LITERAL, c, 0))
    return seq


# --- escapes


def _hex(source, start: i32, digits: i32) -> i32:
    """So many hexadecimal digits, after the letter that has been passed."""
    n: i32 = 0
    v: i64 = 0
    while n < digits and not source.escaped and _digit(source.next, 16) >= 0:
        v = v * 16 + i64(_digit(source.next, 16))
        n = n + 1
        source._read()
    if n < digits:
        source.fail('incomplete escape ' + source.piece(start), source.tell() - start)
    if v > 1114111:
        source.fail('bad escape ' + source.piece(start), source.tell() - start)
    return i32(v)


def _octal(source, start: i32, v: i32, most: i32) -> i32:
    n: i32 = 0
    while n < most and not source.escaped and _digit(source.next, 8) >= 0:
        v = v * 8 + _digit(source.next, 8)
        n = n + 1
        source._read()
    if v > 255:
        source.fail(
            'octal escape value ' + source.piece(start) + ' outside of range 0-0o377', source.tell() - start
        )
    return v


@noinline
def _named_character(source, start: i32) -> i32:
    if not source.accept(123):
        source.fail('missing {', 0)
    source.until(125, 'character name')
    raise NotImplementedError('names of characters in patterns')


def _category(c: i32) -> i32:
    if c == 100:
        return DIGIT
    if c == 68:
        return NOT_DIGIT
    if c == 115:
        return SPACE
    if c == 83:
        return NOT_SPACE
    if c == 119:
        return WORD
    if c == 87:
        return NOT_WORD
    return -1


def _plain_escape(source, start: i32, c: i32) -> i32:
    """What escapes mean inside of sets and outside; the letter has been passed. -1: nothing that is common to both."""
    v = _control(c)
    if v >= 0:
        return v
    if c == 120:
        return _hex(source, start, 2)
    if source.istext:
        if c == 117:
            return _hex(source, start, 4)
        if c == 85:
            return _hex(source, start, 8)
        if c == 78:
            return _named_character(source, start)
    if c >= 48 and c <= 57:
        return -1
    if _is_letter(c):
        source.fail('bad escape ' + source.piece(start), source.tell() - start)
    return c


def _escape(source, state):
    start = source.tell()
    c: i32 = source.next
    source._read()
    kind = _category(c)
    if kind >= 0:
        return _Node(SET, 0, 0, 0, None, _items(kind, 0, 0))
    if c == 65:
        return _leaf(AT, BEGINNING_STRING, 0)
    if c == 98:
        return _leaf(AT, BOUNDARY, 0)
    if c == 66:
        return _leaf(AT, NON_BOUNDARY, 0)
    if c == 90:
        return _leaf(AT, END_STRING, 0)
    v = _plain_escape(source, start, c)
    if v >= 0:
        return _leaf(LITERAL, v, 0)
    if c == 48:
        return _leaf(LITERAL, _octal(source, start, 0, 2), 0)
    # Three octal digits, or the number of a group of at most two.
    group = c - 48
    d: i32 = -1
    if not source.escaped:
        d = _digit(source.next, 10)
    if d >= 0:
        source._read()
        if c <= 55 and d <= 7 and not source.escaped and _digit(source.next, 8) >= 0:
            return _leaf(LITERAL, _octal(source, start, group * 8 + d, 1), 0)
        group = group * 10 + d
    if group >= state.count:
        source.fail(f'invalid group reference {int(group)}', source.tell() - start - 1)
    if state.widths[int(group)] is None:
        source.fail('cannot refer to an open group', source.tell() - start)
    state.check_behind(int(group), source)
    return _leaf(REFERENCE, group, 0)


# --- sets


def _set(source, start: i32):
    negate = source.accept(94)
    items = _Items()
    while True:
        if source.next < 0:
            source.fail('unterminated character set', source.tell() - start)
        if source.is_next(93) and items.n > 0:
            source._read()
            break
        here = source.tell()
        kind = _set_member(source, items)
        low_end = source.tell()
        if source.accept(45):
            if source.next < 0:
                source.fail('unterminated character set', source.tell() - start)
            if source.is_next(93):
                source._read()
                items.add(RANGE, 45, 45)
                break
            n: i32 = items.n
            high_kind = _set_member(source, items)
            if kind != RANGE or high_kind != RANGE or items.words[n + 1] < items.words[n - 1]:
                source.fail('bad character range ' + source.piece(here), source.tell() - here)
            items.words[n - 1] = items.words[n + 1]
            items.n = n
    if items.n == 3 and items.words[0] == RANGE and items.words[1] == items.words[2]:
        return _leaf(LITERAL, items.words[1], i32(1 if negate else 0))
    return _Node(SET, 0, i32(1 if negate else 0), 0, None, items)


def _set_member(source, items) -> i32:
    """Adds a character or a category, and tells which of both."""
    start = source.tell()
    c: i32 = source.next
    escaped = source.escaped
    source._read()
    kind: i32 = RANGE
    if escaped:
        kind = _category(c)
        if kind < 0:
            kind = RANGE
            v = _plain_escape(source, start, c)
            if v < 0:
                if c > 55:
                    source.fail('bad escape ' + source.piece(start), source.tell() - start)
                v = _octal(source, start, c - 48, 2)
            c = v
        else:
            c = 0
    items.add(kind, c, c)
    return kind


# --- repeats


def _count(source) -> i64:
    """A number, or -1."""
    v: i64 = -1
    while not source.escaped and _digit(source.next, 10) >= 0:
        if v < 0:
            v = 0
        if v < 100000000000:
            v = v * 10 + i64(_digit(source.next, 10))
        source._read()
    return v


def _repeat(source, seq, c: i32, start: i32):
    here = source.tell()
    low: i64 = 0
    high: i64 = 4294967295
    if c == 63:
        high = 1
    elif c == 43:
        low = 1
    elif c == 123:
        if source.is_next(125):
            seq.append(_leaf(LITERAL, c, 0))
            return
        least = _count(source)
        most = least
        if source.accept(44):
            most = _count(source)
        if not source.accept(125):
            seq.append(_leaf(LITERAL, c, 0))
            source.seek(here)
            return
        if least >= 4294967295 or most >= 4294967295:
            raise OverflowError('the repetition number is too large')
        if least >= 0:
            low = least
        if most >= 0:
            high = most
            if high < low:
                source.fail('min repeat greater than max repeat', source.tell() - here)
    if seq.n == 0 or seq.items[seq.n - 1].kind == AT:
        source.fail('nothing to repeat', source.tell() - here + 1)
    item = seq.items[seq.n - 1]
    if item.kind == REPEAT:
        source.fail('multiple repeat', source.tell() - here + 1)
    mode: i32 = 0
    if source.accept(63):
        mode = 1
    elif source.accept(43):
        mode = 2
    if high > 2147483647:
        high = 2147483647
    if low > 2147483646:
        low = 2147483646
    body = _one(item)
    if item.kind == GROUP and item.a == 0 and item.b == 0 and item.c == 0:
        body = item.kids.items[0]
    seq.items[seq.n - 1] = _Node(REPEAT, i32(low), i32(high), mode, _Choices(body), None)


# --- groups


def _group(source, state, verbose, nested: i32, start: i32, first):
    """After the parenthesis. None: a comment, or global flags."""
    name = None
    on: i32 = 0
    off: i32 = 0
    capture = True
    atomic = False
    if source.accept(63):
        if source.next < 0:
            source.fail('unexpected end of pattern', 0)
        here = source.tell()
        c: i32 = source.next
        escaped = source.escaped
        source._read()
        if escaped:
            source.fail('unknown extension ?' + source.piece(here), source.tell() - here + 1)
        if c == 80:
            if source.accept(60):
                name = source.until(62, 'group name')
                source.check_name(name, 1)
            elif source.accept(61):
                return _named_reference(source, state)
            else:
                if source.next < 0:
                    source.fail('unexpected end of pattern', 0)
                source._read()
                source.fail('unknown extension ?' + source.piece(here), source.tell() - here + 1)
        elif c == 58:
            capture = False
        elif c == 35:
            while True:
                if source.next < 0:
                    source.fail('missing ), unterminated comment', source.tell() - start)
                ends = source.is_next(41)
                source._read()
                if ends:
                    return None
        elif c == 61 or c == 33 or c == 60:
            return _look(source, state, verbose, nested, start, here, c)
        elif c == 40:
            return _condition(source, state, verbose, nested, start)
        elif c == 62:
            capture = False
            atomic = True
        elif c == 45 or _flag(c) != 0:
            capture = False
            on, off = _flags(source, state, c)
            if on < 0:
                if not first:
                    source.fail('global flags not at the start of the expression', source.tell() - start)
                return None
        else:
            source.fail('unknown extension ?' + source.piece(here), source.tell() - here + 1)
    group: i32 = 0
    if capture:
        group = _open_group(source, state, name)
    inner = (verbose or on & VERBOSE != 0) and off & VERBOSE == 0
    seq = _alternatives(source, state, inner, nested + 1)
    _close(source, start)
    if group != 0:
        state.widths[int(group)] = (int(_width(seq, state.widths, False)), int(_width(seq, state.widths, True)))
    if atomic:
        return _Node(ATOMIC, 0, 0, 0, _Choices(seq), None)
    return _Node(GROUP, group, on, off, _Choices(seq), None)


def _close(source, start: i32):
    if not source.accept(41):
        source.fail('missing ), unterminated subpattern', source.tell() - start)


def _open_group(source, state, name) -> i32:
    group: i32 = state.count
    state.count = group + 1
    state.widths.append(None)
    if name is not None:
        older = state.names.get(name)
        if older is not None:
            source.fail(
                f'redefinition of group name {name!r} as group {int(group)}; was group {older}', i32(len(name)) + 1
            )
        state.names[name] = int(group)
    return group


def _known_group(source, state, name):
    group = state.names.get(name)
    if group is None:
        source.fail('unknown group name ' + repr(name), i32(len(name)) + 1)
        return 0
    return group


def _named_reference(source, state):
    name = source.until(41, 'group name')
    source.check_name(name, 1)
    group = _known_group(source, state, name)
    if state.widths[group] is None:
        source.fail('cannot refer to an open group', i32(len(name)) + 1)
    state.check_behind(group, source)
    return _leaf(REFERENCE, i32(group), 0)


def _look(source, state, verbose, nested: i32, start: i32, here: i32, c: i32):
    direction: i32 = 1
    outer: i32 = state.behind
    if c == 60:
        if source.next < 0:
            source.fail('unexpected end of pattern', 0)
        c = source.next
        escaped = source.escaped
        source._read()
        if escaped or (c != 61 and c != 33):
            source.fail('unknown extension ?' + source.piece(here), source.tell() - here + 1)
        direction = -1
        if outer == 0:
            state.behind = state.count
    seq = _alternatives(source, state, verbose, nested + 1)
    if direction < 0 and outer == 0:
        state.behind = 0
    _close(source, start)
    if c == 33 and seq.n == 0:
        return _leaf(FAILURE, 0, 0)
    return _Node(LOOK, direction, i32(1 if c == 33 else 0), 0, _Choices(seq), None)


def _condition(source, state, verbose, nested: i32, start: i32):
    name = source.until(41, 'group name')
    n = i32(len(name)) + 1
    group = 0
    if _is_number(name):
        group = int(name)
        if group == 0:
            source.fail('bad group number', n)
        if group >= 1073741823:
            source.fail(f'invalid group reference {group}', n)
        if group not in state.later:
            state.later[group] = int(source.tell() - n)
    else:
        source.check_name(name, 1)
        group = _known_group(source, state, name)
    state.check_behind(group, source)
    kids = _Choices(_sequence(source, state, verbose, nested + 1, False))
    if source.accept(124):
        kids.append(_sequence(source, state, verbose, nested + 1, False))
        if source.is_next(124):
            source.fail('conditional backref with more than two branches', 0)
    _close(source, start)
    return _Node(CONDITION, i32(group), 0, 0, kids, None)


# --- flags


def _flag(c: i32) -> i32:
    if c == 105:
        return IGNORECASE
    if c == 76:
        return LOCALE
    if c == 109:
        return MULTILINE
    if c == 115:
        return DOTALL
    if c == 120:
        return VERBOSE
    if c == 97:
        return ASCII
    if c == 117:
        return UNICODE
    return 0


def _next_flag(source, missing) -> i32:
    """The character, which is passed."""
    c: i32 = source.next
    if c < 0:
        source.fail(missing, 0)
    start = source.tell()
    escaped = source.escaped
    source._read()
    if not escaped and (_flag(c) != 0 or c == 41 or c == 45 or c == 58):
        return c
    source.fail('unknown flag' if not escaped and chr(int(c)).isalpha() else missing, source.tell() - start)
    return 0


def _flags(source, state, c: i32):
    """What is turned on and off for a group; -1 after flags for the whole pattern."""
    types: i32 = 292
    on: i32 = 0
    off: i32 = 0
    while c != 45:
        flag = _flag(c)
        if source.istext and c == 76:
            source.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0)
        if not source.istext and c == 117:
            source.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", 0)
        on = on | flag
        if flag & types != 0 and on & types != flag:
            source.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0)
        c = _next_flag(source, 'missing -, : or )')
        if c == 41:
            state.flags = state.flags | on
            return i32(-1), off
        if c == 58:
            break
    if on & DEBUG != 0:
        source.fail('bad inline flags: cannot turn on global flag', 1)
    if c == 45:
        start = source.tell()
        c = _next_flag(source, 'missing flag')
        if _flag(c) == 0:
            source.fail('missing flag', source.tell() - start)
        while True:
            flag = _flag(c)
            if flag & types != 0:
                source.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0)
            off = off | flag
            start = source.tell()
            c = _next_flag(source, 'missing :')
            if c == 58:
                break
            if _flag(c) == 0:
                source.fail('missing :', source.tell() - start)
    if on & off != 0:
        source.fail('bad inline flags: flag turned on and off', 1)
    return on, off
