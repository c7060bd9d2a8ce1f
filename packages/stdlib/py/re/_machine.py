"""The matcher: it runs a program over a subject, keeping what it may come back to on a stack of its own.

An entry of the stack is three words. Where the first is not negative it is a place in the program to go on at, with
the position in the second; the third is -1, or the bound of a run of one character (RUN, RUN_LAZY), or 0 for
LOOP_LAZY. Otherwise the entry
restores a slot: -1 - slot, and what it held. Slots hold the marks of groups (1 is the last group that was closed),
counts and positions of loops, and heights of the stack.
"""
from __pyw__ import Array, array_copy, array_fill, i32, inline, noinline, pattern_uses
from pyw.builtins.str_core import _char_at
from re._chars import _ascii_lower, _in_wide_set, _is_word, _latin_lower, _simple_lower, _wide_is_word
from re._emit import (
    ANY_BUT_NEWLINE, ANY_CHAR, ASCII_BOUNDARY, ATOM, ATOM_END, BEGIN_LOOP, CHAR, FOUND_NOT,
    IF_GROUP, IN_SET, JUMP, LINE_BEGINNING, LINE_END, LOOK_AT, LOOK_NOT, LOOKED, LOOP, LOOP_LAZY, MARK, NOT_CHAR,
    PLACE, RUN, RUN_ALL, RUN_LAZY, SAME, SPLIT, SUCCESS,
)
from re._tree import (
    ANCHORED, ASCII_EDGES, AT_PLACE, BEGINNING_STRING, BEGINS, BOUNDARY, CASELESS_SETS, END, END_STRING, NON_BOUNDARY,
)


class _Machine:
    code: Array
    sets: Array
    slots: Array
    stack: Array
    top: i32
    s: str
    # The end of the subject.
    end: i32
    # Where a match must end, or -1; where one must not end at once, or -1.
    full: i32
    moved: i32
    # Where the set stands of what a match begins with, -1 for anything.
    firsts: i32
    # Only at the beginning.
    anchored: bool
    # Where the last match began.
    start: i32

    def __init__(self, code, sets, slots: i32, firsts: i32, anchored):
        self.code = code
        self.sets = sets
        self.slots = Array[i32](slots)
        self.stack = Array[i32](96)
        self.top = 0
        self.firsts = firsts
        self.anchored = anchored


@noinline
def _more(m):
    old = m.stack
    new = Array[i32](old.length * 2)
    array_copy(new, 0, old, 0, old.length)
    m.stack = new
    return new


@inline
def _bit(code, at: i32, c: i32):
    return code[at + (c >> 5)] >> (c & 31) & 1 != 0


@inline
def _in_set(s, sets, at: i32, c: i32):
    if c < 256:
        return _bit(sets, at, c)
    if s._d1 is None:
        return _in_wide_set(sets, at, c)
    return False


@inline
def _fits(s, sets, op: i32, arg: i32, c: i32):
    """Does a one-character operation take the character?"""
    if pattern_uses(IN_SET) and op == IN_SET:
        return _in_set(s, sets, arg, c)
    if pattern_uses(CHAR) and op == CHAR:
        return c == arg
    if pattern_uses(NOT_CHAR) and op == NOT_CHAR:
        return c != arg
    return op == ANY_CHAR or c != 10


def _run_end(s, sets, op: i32, arg: i32, pos: i32, limit: i32) -> i32:
    """How far from a position the characters that an operation takes go, up to a limit."""
    d = s._d1
    if d is not None:
        if pattern_uses(IN_SET) and op == IN_SET:
            while pos < limit and _bit(sets, arg, d[pos]):
                pos = pos + 1
            return pos
        if pattern_uses(ANY_BUT_NEWLINE) and op == ANY_BUT_NEWLINE:
            while pos < limit and d[pos] != 10:
                pos = pos + 1
            return pos
        if pattern_uses(ANY_CHAR) and op == ANY_CHAR:
            return limit
        if pattern_uses(CHAR) and op == CHAR:
            while pos < limit and d[pos] == arg:
                pos = pos + 1
            return pos
        if pattern_uses(NOT_CHAR):
            while pos < limit and d[pos] != arg:
                pos = pos + 1
        return pos
    return _wide_run_end(s, sets, op, arg, pos, limit)


@noinline
def _wide_run_end(s, sets, op: i32, arg: i32, pos: i32, limit: i32) -> i32:
    while pos < limit and _fits(s, sets, op, arg, _char_at(s, pos)):
        pos = pos + 1
    return pos


def _word_at(m, s, i: i32, ascii_only):
    if i < 0 or i >= m.end:
        return False
    c = _char_at(s, i)
    if c < 256:
        return _is_word(c, ascii_only)
    if s._d1 is None and (pattern_uses(AT_PLACE, BOUNDARY) or pattern_uses(AT_PLACE, NON_BOUNDARY)):
        return not ascii_only and _wide_is_word(c)
    return False


def _is_place(m, s, place: i32, pos: i32):
    end: i32 = m.end
    if pattern_uses(AT_PLACE, BEGINNING_STRING) and place == BEGINNING_STRING:
        return pos == 0
    if pattern_uses(AT_PLACE, END) and place == END:
        return pos == end or (pos == end - 1 and _char_at(s, pos) == 10)
    if pattern_uses(AT_PLACE, END_STRING) and place == END_STRING:
        return pos == end
    if pattern_uses(AT_PLACE, LINE_BEGINNING) and place == LINE_BEGINNING:
        return pos == 0 or _char_at(s, pos - 1) == 10
    if pattern_uses(AT_PLACE, LINE_END) and place == LINE_END:
        return pos == end or _char_at(s, pos) == 10
    if end == 0:
        return False
    if pattern_uses(AT_PLACE, BOUNDARY) or pattern_uses(AT_PLACE, NON_BOUNDARY) or pattern_uses(ASCII_EDGES):
        ascii_only = place >= ASCII_BOUNDARY
        edge = _word_at(m, s, pos - 1, ascii_only) != _word_at(m, s, pos, ascii_only)
        return edge == (place == BOUNDARY or place == ASCII_BOUNDARY)
    return False


def _same_length(m, s, group: i32, mode: i32, pos: i32) -> i32:
    """How many characters a group's text takes here again, or -1."""
    a = m.slots[group * 2]
    b = m.slots[group * 2 + 1]
    if a < 0 or b < 0 or pos + b - a > m.end:
        return -1
    k = a
    while k < b:
        c = _char_at(s, k)
        e = _char_at(s, pos)
        if c != e:
            if mode == 0:
                return -1
            if mode == 2:
                if _ascii_lower(c) != _ascii_lower(e):
                    return -1
            elif s._d1 is None and pattern_uses(CASELESS_SETS):
                if _simple_lower(c) != _simple_lower(e):
                    return -1
            elif _latin_lower(c) != _latin_lower(e):
                return -1
        k = k + 1
        pos = pos + 1
    return b - a


def _unwind(m, height: i32):
    """Takes the stack down, restoring slots."""
    stack = m.stack
    slots = m.slots
    t: i32 = m.top
    while t > height:
        t = t - 3
        x = stack[t]
        if x < 0:
            slots[-1 - x] = stack[t + 1]
    m.top = height


def _keep(m, height: i32):
    """Forgets the choices above a height; what restores slots stays."""
    stack = m.stack
    t = height
    k = height
    while k < m.top:
        if stack[k] < 0:
            if t != k:
                stack[t] = stack[k]
                stack[t + 1] = stack[k + 1]
            t = t + 3
        k = k + 3
    m.top = t


@inline
def _push(m, x: i32, y: i32, z: i32):
    t: i32 = m.top
    stack = m.stack
    if t + 3 > stack.length:
        stack = _more(m)
    stack[t] = x
    stack[t + 1] = y
    stack[t + 2] = z
    m.top = t + 3


@inline
def _set_slot(m, slots, slot: i32, v: i32):
    _push(m, -1 - slot, slots[slot], 0)
    slots[slot] = v


def _match_at(m, pos: i32) -> i32:
    """The end of the match that begins at a position, or -1."""
    code = m.code
    sets = m.sets
    slots = m.slots
    s = m.s
    end: i32 = m.end
    pc: i32 = 0
    m.top = 0
    while True:
        op = code[pc]
        ok = True
        if op <= IN_SET:
            if pos < end and _fits(s, sets, op, code[pc + 1], _char_at(s, pos)):
                pos = pos + 1
                pc = pc + 2
            else:
                ok = False
        elif pattern_uses(RUN) and op == RUN:
            most = code[pc + 4]
            limit = end
            if most < end - pos:
                limit = pos + most
            least = pos + code[pc + 3]
            last = _run_end(s, sets, code[pc + 1], code[pc + 2], pos, limit)
            if last < least:
                ok = False
            else:
                pos = last
                if last > least:
                    # Where a certain character must follow, only places before one come into question.
                    if pattern_uses(CHAR) and code[pc + 5] == CHAR:
                        pos = _back_to(s, code[pc + 6], last, least, end)
                    if pos < least:
                        ok = False
                    elif pos > least:
                        _push(m, pc, pos, least)
                pc = pc + 5
        elif pattern_uses(MARK) and op == MARK:
            slot = code[pc + 1]
            _set_slot(m, slots, slot, pos)
            if slot & 1 != 0:
                _set_slot(m, slots, 1, slot >> 1)
            pc = pc + 2
        elif pattern_uses(JUMP) and op == JUMP:
            pc = code[pc + 1]
        elif pattern_uses(SPLIT) and op == SPLIT:
            _push(m, code[pc + 1], pos, -1)
            pc = pc + 2
        elif op == SUCCESS:
            if (m.full < 0 or pos == m.full) and pos != m.moved:
                return pos
            ok = False
        elif (pattern_uses(LOOP) or pattern_uses(LOOP_LAZY)) and (op == LOOP or op == LOOP_LAZY):
            slot = code[pc + 1]
            count = slots[slot]
            if count < code[pc + 2]:
                _set_slot(m, slots, slot, count + 1)
                pc = code[pc + 4]
            elif pattern_uses(LOOP) and op == LOOP:
                if count < code[pc + 3] and pos != slots[slot + 1]:
                    _push(m, pc + 5, pos, -1)
                    _set_slot(m, slots, slot, count + 1)
                    _set_slot(m, slots, slot + 1, pos)
                    pc = code[pc + 4]
                else:
                    pc = pc + 5
            elif pattern_uses(LOOP_LAZY):
                if count < code[pc + 3] and pos != slots[slot + 1]:
                    _push(m, pc, pos, 0)
                pc = pc + 5
        elif pattern_uses(BEGIN_LOOP) and op == BEGIN_LOOP:
            slot = code[pc + 1]
            _set_slot(m, slots, slot, 0)
            _set_slot(m, slots, slot + 1, -1)
            pc = pc + 2
        elif pattern_uses(PLACE) and op == PLACE:
            ok = _is_place(m, s, code[pc + 1], pos)
            pc = pc + 2
        elif pattern_uses(RUN_LAZY) and op == RUN_LAZY:
            least = code[pc + 3]
            if end - pos < least:
                ok = False
            else:
                last = _run_end(s, sets, code[pc + 1], code[pc + 2], pos, pos + least)
                if last < pos + least:
                    ok = False
                else:
                    most = code[pc + 4]
                    limit = end
                    if most < end - pos:
                        limit = pos + most
                    pos = last
                    if limit > pos:
                        _push(m, pc, pos, limit)
                    pc = pc + 5
        elif pattern_uses(RUN_ALL) and op == RUN_ALL:
            most = code[pc + 4]
            limit = end
            if most < end - pos:
                limit = pos + most
            last = _run_end(s, sets, code[pc + 1], code[pc + 2], pos, limit)
            if last - pos < code[pc + 3]:
                ok = False
            pos = last
            pc = pc + 5
        elif pattern_uses(SAME) and op == SAME:
            n = _same_length(m, s, code[pc + 1], code[pc + 2], pos)
            if n < 0:
                ok = False
            pos = pos + n
            pc = pc + 3
        elif pattern_uses(IF_GROUP) and op == IF_GROUP:
            group = code[pc + 1]
            if slots[group * 2] >= 0 and slots[group * 2 + 1] >= 0:
                pc = pc + 3
            else:
                pc = code[pc + 2]
        elif pattern_uses(LOOK_AT) and op == LOOK_AT:
            back = code[pc + 2]
            if pos < back:
                ok = False
            else:
                slots[code[pc + 1]] = m.top
                slots[code[pc + 1] + 1] = pos
                pos = pos - back
                pc = pc + 4
        elif pattern_uses(LOOKED) and op == LOOKED:
            _keep(m, slots[code[pc + 1]])
            pos = slots[code[pc + 1] + 1]
            pc = pc + 2
        elif pattern_uses(LOOK_NOT) and op == LOOK_NOT:
            back = code[pc + 2]
            if pos < back:
                pc = code[pc + 3]
            else:
                slots[code[pc + 1]] = m.top
                _push(m, code[pc + 3], pos, -1)
                pos = pos - back
                pc = pc + 4
        elif pattern_uses(FOUND_NOT) and op == FOUND_NOT:
            _unwind(m, slots[code[pc + 1]])
            ok = False
        elif pattern_uses(ATOM) and op == ATOM:
            slots[code[pc + 1]] = m.top
            pc = pc + 2
        elif pattern_uses(ATOM_END) and op == ATOM_END:
            _keep(m, slots[code[pc + 1]])
            pc = pc + 2
        else:
            ok = False
        while not ok:
            # Back to the last choice.
            stack = m.stack
            t: i32 = m.top - 3
            while t >= 0 and stack[t] < 0:
                slots[-1 - stack[t]] = stack[t + 1]
                t = t - 3
            if t < 0:
                m.top = 0
                return -1
            pc = stack[t]
            pos = stack[t + 1]
            m.top = t
            least = stack[t + 2]
            ok = True
            if least < 0:
                continue
            op = code[pc]
            if pattern_uses(RUN) and op == RUN:
                pos = pos - 1
                if pattern_uses(CHAR) and code[pc + 5] == CHAR:
                    pos = _back_to(s, code[pc + 6], pos, least, end)
                if pos < least:
                    ok = False
                else:
                    if pos > least:
                        stack[t + 1] = pos
                        m.top = t + 3
                    pc = pc + 5
            elif pattern_uses(RUN_LAZY) and op == RUN_LAZY:
                limit = least
                if _fits(s, sets, code[pc + 1], code[pc + 2], _char_at(s, pos)):
                    pos = pos + 1
                    if pos < limit:
                        stack[t + 1] = pos
                        m.top = t + 3
                    pc = pc + 5
                else:
                    ok = False
            elif pattern_uses(LOOP_LAZY) and op == LOOP_LAZY:
                # Once more.
                slot = code[pc + 1]
                _set_slot(m, slots, slot, slots[slot] + 1)
                _set_slot(m, slots, slot + 1, pos)
                pc = code[pc + 4]


def _back_to(s, c: i32, pos: i32, least: i32, end: i32) -> i32:
    """The last position from pos down to least at which a character stands; or one before least."""
    if pos == end:
        pos = pos - 1
    d = s._d1
    if d is not None:
        while pos >= least and d[pos] != c:
            pos = pos - 1
        return pos
    while pos >= least and _char_at(s, pos) != c:
        pos = pos - 1
    return pos


def _begin(m, s, end: i32, full, moved: i32):
    m.s = s
    m.end = end
    m.full = end if full else i32(-1)
    m.moved = moved
    array_fill(m.slots, 0, -1, m.slots.length)


def _search_from(m, pos: i32) -> i32:
    """The end of the first match from a position on, whose beginning is then `start`; or -1."""
    end: i32 = m.end
    s = m.s
    sets = m.sets
    firsts: i32 = m.firsts
    d = s._d1
    must = m.moved
    if pattern_uses(ANCHORED) and m.anchored and pos > 0:
        return -1
    while pos <= end:
        if pattern_uses(BEGINS) and firsts >= 0:
            if d is not None:
                while pos < end and not _bit(sets, firsts, d[pos]):
                    pos = pos + 1
            else:
                pos = _wide_skip(s, sets, firsts, pos, end)
            if pos >= end:
                return -1
        m.moved = pos if must == pos else i32(-1)
        e = _match_at(m, pos)
        if e >= 0:
            m.start = pos
            return e
        if pattern_uses(ANCHORED) and m.anchored:
            return -1
        pos = pos + 1
    return -1


@noinline
def _wide_skip(s, sets, firsts: i32, pos: i32, end: i32) -> i32:
    while pos < end:
        c = _char_at(s, pos)
        if c >= 256 or _bit(sets, firsts, c):
            break
        pos = pos + 1
    return pos
