"""Trees to programs: an array of words, each operation followed by its operands."""
from __pyw__ import Array, array_copy, i8, i32
from re._chars import _bitmap
from re._errors import PatternError
from re._tree import (
    ANY, ASCII, AT, ATOMIC, BEGINNING, BEGINNING_STRING, BOUNDARY, BRANCH, CONDITION, DOTALL, END, GROUP, IGNORECASE,
    LITERAL, LOOK, MULTILINE, NON_BOUNDARY, RANGE, REFERENCE, REPEAT, SET, _items, _width,
)

# One character each; the operand is the character or where the set stands.
CHAR = 0
NOT_CHAR = 1
ANY_BUT_NEWLINE = 2
ANY_CHAR = 3
IN_SET = 4
# The rest.
SUCCESS = 8
FAIL = 9
PLACE = 10      # place
MARK = 11       # slot
JUMP = 12       # to
SPLIT = 13      # the other way
RUN = 14        # one-character operation, operand, least, most
RUN_LAZY = 15
RUN_ALL = 16
BEGIN_LOOP = 17  # slot
LOOP = 18       # slot, least, most, body
LOOP_LAZY = 19
SAME = 20       # group, 0 exact, 1 caseless, 2 caseless ASCII
IF_GROUP = 21   # group, otherwise
LOOK_AT = 22    # slot, how far back, otherwise (0: nowhere)
LOOKED = 23     # slot
LOOK_NOT = 24   # slot, how far back, where to go on
FOUND_NOT = 25  # slot
ATOM = 26       # slot
ATOM_END = 27   # slot

# Places beside those of trees.
LINE_BEGINNING = 7
LINE_END = 8
ASCII_BOUNDARY = 9
ASCII_NON_BOUNDARY = 10


class _Words:
    code: Array
    n: i32

    def __init__(self, size: i32):
        self.code = Array[i32](size)
        self.n = 0

    def put(self, word: i32) -> i32:
        """Adds a word and tells where."""
        n: i32 = self.n
        code = self.code
        if n == code.length:
            more = Array[i32](n * 2)
            array_copy(more, 0, code, 0, n)
            self.code = more
            code = more
        code[n] = word
        self.n = n + 1
        return n


class _Program:
    words: _Words
    sets: _Words
    slots: i32
    istext: bool
    widths: list

    def __init__(self, slots: i32, istext, widths):
        self.words = _Words(48)
        self.sets = _Words(16)
        self.slots = slots
        self.istext = istext
        self.widths = widths

    def put(self, word: i32) -> i32:
        return self.words.put(word)

    def here(self) -> i32:
        return self.words.n

    def land(self, at: i32):
        """What stands there jumps to here."""
        self.words.code[at] = self.words.n

    def slot(self, count: i32) -> i32:
        first: i32 = self.slots
        self.slots = first + count
        return first


def _emit(p, seq, flags: i32):
    k: i32 = 0
    while k < seq.n:
        _emit_node(p, seq.items[k], flags)
        k = k + 1


def _emit_node(p, node, flags: i32):
    kind: i32 = node.kind
    if kind <= SET:
        op, arg = _one_character(p, node, flags)
        p.put(op)
        p.put(arg)
    elif kind == AT:
        p.put(PLACE)
        p.put(_place(node.a, flags, _is_ascii(p, flags)))
    elif kind == GROUP:
        if node.a != 0:
            p.put(MARK)
            p.put(node.a * 2)
        _emit(p, node.kids.items[0], _inner_flags(flags, node.b, node.c))
        if node.a != 0:
            p.put(MARK)
            p.put(node.a * 2 + 1)
    elif kind == BRANCH:
        _emit_branch(p, node.kids, flags)
    elif kind == REPEAT:
        _emit_repeat(p, node, flags)
    elif kind == REFERENCE:
        p.put(SAME)
        p.put(node.a)
        p.put(_compare_mode(p, flags))
    elif kind == CONDITION:
        p.put(IF_GROUP)
        p.put(node.a)
        other = p.put(0)
        _emit(p, node.kids.items[0], flags)
        if node.kids.n > 1:
            p.put(JUMP)
            after = p.put(0)
            p.land(other)
            _emit(p, node.kids.items[1], flags)
            p.land(after)
        else:
            p.land(other)
    elif kind == LOOK:
        _emit_look(p, node, flags)
    elif kind == ATOMIC:
        slot = p.slot(1)
        p.put(ATOM)
        p.put(slot)
        _emit(p, node.kids.items[0], flags)
        p.put(ATOM_END)
        p.put(slot)
    else:
        p.put(FAIL)


def _inner_flags(flags: i32, on: i32, off: i32) -> i32:
    types: i32 = 292
    if on & types != 0:
        flags = flags & ~types
    return (flags | on) & ~off


def _compare_mode(p, flags: i32) -> i32:
    if flags & IGNORECASE == 0:
        return 0
    if _is_ascii(p, flags):
        return 2
    return 1


def _is_ascii(p, flags: i32):
    return not p.istext or flags & ASCII != 0


def _place(place: i32, flags: i32, ascii_only) -> i32:
    if flags & MULTILINE != 0:
        if place == BEGINNING:
            return LINE_BEGINNING
        if place == END:
            return LINE_END
    if place == BEGINNING:
        return BEGINNING_STRING
    if ascii_only and place == BOUNDARY:
        return ASCII_BOUNDARY
    if ascii_only and place == NON_BOUNDARY:
        return ASCII_NON_BOUNDARY
    return place


def _emit_branch(p, kids, flags: i32):
    # The jumps to the end are a chain: each names the one before until all are known.
    last: i32 = 0
    k: i32 = 0
    while k < kids.n:
        if k + 1 < kids.n:
            p.put(SPLIT)
            other = p.put(0)
            _emit(p, kids.items[k], flags)
            p.put(JUMP)
            last = p.put(last)
            p.land(other)
        else:
            _emit(p, kids.items[k], flags)
        k = k + 1
    while last != 0:
        before = p.words.code[last]
        p.land(last)
        last = before


def _one_character(p, node, flags: i32):
    """The operation for a node that matches one character, and its operand; sets are put into the program."""
    kind: i32 = node.kind
    if kind == ANY:
        return i32(ANY_CHAR if flags & DOTALL != 0 else ANY_BUT_NEWLINE), i32(0)
    items = node.items
    if kind == LITERAL:
        c: i32 = node.a
        if flags & IGNORECASE == 0 or not _has_case(c, _is_ascii(p, flags)):
            return i32(NOT_CHAR if node.b != 0 else CHAR), c
        items = _items(RANGE, c, c)
    return i32(IN_SET), _put_set(p, items, node.b != 0, flags)


def _has_case(c: i32, ascii_only):
    if c < 128 or ascii_only:
        return (c | 32) >= 97 and (c | 32) <= 122 and c < 128
    return True


def _put_set(p, items, negated, flags: i32) -> i32:
    w = p.sets
    at: i32 = w.n
    k: i32 = 0
    while k < 8:
        w.put(0)
        k = k + 1
    caseless = flags & IGNORECASE != 0
    ascii_only = _is_ascii(p, flags)
    w.put(i32(1 if negated else 0) | i32(2 if caseless else 0) | i32(4 if ascii_only else 0))
    w.put(items.n // 3)
    k = 0
    while k < items.n:
        w.put(items.words[k])
        k = k + 1
    _bitmap(w.code, at, items, negated, caseless, ascii_only)
    return at


def _emit_repeat(p, node, flags: i32):
    body = node.kids.items[0]
    mode: i32 = node.c
    if body.n == 1:
        item = body.items[0]
        if item.kind <= SET:
            op, arg = _one_character(p, item, flags)
            p.put(RUN + mode)
            p.put(op)
            p.put(arg)
            p.put(node.a)
            p.put(node.b)
            return
    atom: i32 = 0
    if mode == 2:
        atom = p.slot(1)
        p.put(ATOM)
        p.put(atom)
    if node.a == 0 and node.b == 1:
        _emit_optional(p, body, mode, flags)
    else:
        slot = p.slot(2)
        p.put(BEGIN_LOOP)
        p.put(slot)
        p.put(JUMP)
        start = p.put(0)
        inner = p.here()
        _emit(p, body, flags)
        p.land(start)
        p.put(i32(LOOP_LAZY if mode == 1 else LOOP))
        p.put(slot)
        p.put(node.a)
        p.put(node.b)
        p.put(inner)
    if mode == 2:
        p.put(ATOM_END)
        p.put(atom)


def _emit_optional(p, body, mode: i32, flags: i32):
    p.put(SPLIT)
    other = p.put(0)
    if mode == 1:
        # First without it.
        p.put(JUMP)
        after = p.put(0)
        p.land(other)
        _emit(p, body, flags)
        p.land(after)
    else:
        _emit(p, body, flags)
        p.land(other)


def _emit_look(p, node, flags: i32):
    seq = node.kids.items[0]
    back: i32 = 0
    if node.a < 0:
        back = _width(seq, p.widths, False)
        if back > 1073741823:
            raise PatternError('looks too much behind')
        if back != _width(seq, p.widths, True):
            raise PatternError('look-behind requires fixed-width pattern')
    slot = p.slot(2)
    p.put(i32(LOOK_NOT if node.b != 0 else LOOK_AT))
    p.put(slot)
    p.put(back)
    after = p.put(0)
    _emit(p, seq, flags)
    p.put(i32(FOUND_NOT if node.b != 0 else LOOKED))
    p.put(slot)
    p.land(after)


# --- what a match may begin with


def _beginnings(seq, p, flags: i32) -> i32:
    """Where the set stands of what a match may begin with, which is put into the program; -1 for anything."""
    table = Array[i8](256)
    if _firsts(seq, p, flags, table):
        return -1
    at: i32 = p.sets.n
    c: i32 = 0
    while c < 256:
        if c & 31 == 0:
            p.sets.put(0)
        if table[c] != 0:
            p.sets.code[at + (c >> 5)] = p.sets.code[at + (c >> 5)] | (1 << (c & 31))
        c = c + 1
    return at


def _firsts(seq, p, flags: i32, table):
    """Marks the characters below 256 with which a sequence may begin; whether it may be empty. Unknown marks all."""
    k: i32 = 0
    while k < seq.n:
        if not _node_firsts(seq.items[k], p, flags, table):
            return False
        k = k + 1
    return True


def _node_firsts(node, p, flags: i32, table):
    kind: i32 = node.kind
    if kind <= SET:
        _mark_characters(node, p, flags, table)
        return False
    if kind == GROUP:
        return _firsts(node.kids.items[0], p, _inner_flags(flags, node.b, node.c), table)
    if kind == ATOMIC:
        return _firsts(node.kids.items[0], p, flags, table)
    if kind == BRANCH:
        empty = False
        k: i32 = 0
        while k < node.kids.n:
            if _firsts(node.kids.items[k], p, flags, table):
                empty = True
            k = k + 1
        return empty
    if kind == REPEAT:
        empty = _firsts(node.kids.items[0], p, flags, table)
        return empty or node.a == 0
    if kind == AT or (kind == LOOK):
        return True
    c: i32 = 0
    while c < 256:
        table[c] = 1
        c = c + 1
    return True


def _mark_characters(node, p, flags: i32, table):
    kind: i32 = node.kind
    if kind == ANY:
        c: i32 = 0
        while c < 256:
            if c != 10 or flags & DOTALL != 0:
                table[c] = 1
            c = c + 1
        return
    scratch = Array[i32](8)
    items = node.items
    if kind == LITERAL:
        items = _items(RANGE, node.a, node.a)
    _bitmap(scratch, 0, items, node.b != 0, flags & IGNORECASE != 0, _is_ascii(p, flags))
    k: i32 = 0
    while k < 256:
        if scratch[k >> 5] >> (k & 31) & 1 != 0:
            table[k] = 1
        k = k + 1
