"""Patterns as trees, and how wide what they match is."""
from __pyw__ import i32

# Kinds of nodes. Sequences are lists of nodes.
LITERAL = 1     # a: the character; b: 1 for all but it
ANY = 2
SET = 3         # items: kind, low, high of each; b: 1 for all but those
AT = 4          # a: one of the places below
GROUP = 5       # a: number, 0 for none; b, c: flags turned on and off; kids[0]
BRANCH = 6      # kids
REPEAT = 7      # a, b: least and most; c: 0 greedy, 1 lazy, 2 possessive; kids[0]
REFERENCE = 8   # a: number of the group
CONDITION = 9   # a: number of the group; kids[0], and kids[1] otherwise
LOOK = 10       # a: 1 ahead, -1 behind; b: 1 if it must not match; kids[0]
ATOMIC = 11     # kids[0]
FAILURE = 12

MANY = 2147483647

# Places.
BEGINNING = 1
BEGINNING_STRING = 2
BOUNDARY = 3
NON_BOUNDARY = 4
END = 5
END_STRING = 6

# Kinds of items in sets.
RANGE = 0
DIGIT = 1
NOT_DIGIT = 2
SPACE = 3
NOT_SPACE = 4
WORD = 5
NOT_WORD = 6

# Flags.
IGNORECASE = 2
LOCALE = 4
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
DEBUG = 128
ASCII = 256


class _Node:
    kind: i32
    a: i32
    b: i32
    c: i32
    kids: list
    items: list

    def __init__(self, kind: i32, a: i32, b: i32, c: i32, kids, items):
        self.kind = kind
        self.a = a
        self.b = b
        self.c = c
        self.kids = kids
        self.items = items


def _leaf(kind: i32, a: i32, b: i32):
    return _Node(kind, a, b, 0, None, None)


def _capped(n: i64) -> i32:
    if n < 2147483647:
        return i32(n)
    return 2147483647


def _width(seq, groups, most) -> i32:
    """The least number of characters that a sequence matches, or the largest; groups: those of the groups before."""
    total: i64 = 0
    for node in seq:
        total = total + i64(_node_width(node, groups, most))
    return _capped(total)


def _node_width(node, groups, most) -> i32:
    kind: i32 = node.kind
    if kind <= SET:
        return 1
    if kind == GROUP or kind == ATOMIC:
        return _width(node.kids[0], groups, most)
    if kind == BRANCH:
        best: i32 = -1
        for kid in node.kids:
            w = _width(kid, groups, most)
            if best < 0 or (w > best if most else w < best):
                best = w
        return best
    if kind == REPEAT:
        w = _width(node.kids[0], groups, most)
        if most and node.b == MANY and w > 0:
            return MANY
        return _capped(i64(w) * i64(node.b if most else node.a))
    if kind == REFERENCE:
        n = groups[int(node.a)]
        return i32(n[1] if most else n[0])
    if kind == CONDITION:
        yes = _width(node.kids[0], groups, most)
        no: i32 = 0
        if len(node.kids) > 1:
            no = _width(node.kids[1], groups, most)
        if most:
            return yes if yes > no else no
        return yes if yes < no else no
    return 0
