"""Patterns as trees, and how wide what they match is."""
from __pyw__ import Array, array_copy, i32, i64

# Kinds of nodes.
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

# What `pattern_uses` knows of beside operations (`_emit`): kinds of items, places, and sets without regard to case.
ITEMS = 32
CASELESS_SETS = 40
BEGINS = 41
ANCHORED = 42
ASCII_EDGES = 43
NAMES = 44
AT_PLACE = 48

# Flags.
IGNORECASE = 2
LOCALE = 4
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
DEBUG = 128
ASCII = 256


class _Sequence(object):
    """Nodes one after another. A class of its own, so that the types of a program's lists and of these stay apart."""
    n: i32
    items: Array

    def __init__(self):
        self.n = 0
        self.items = Array(4)

    def append(self, node):
        if self.n == self.items.length:
            more = Array(self.n * 2)
            array_copy(more, 0, self.items, 0, self.n)
            self.items = more
        self.items[self.n] = node
        self.n = self.n + 1


class _Choices(object):
    """Sequences."""
    n: i32
    items: Array

    def __init__(self, first):
        self.n = 1
        self.items = Array(2)
        self.items[0] = first

    def append(self, seq):
        if self.n == self.items.length:
            more = Array(self.n * 2)
            array_copy(more, 0, self.items, 0, self.n)
            self.items = more
        self.items[self.n] = seq
        self.n = self.n + 1


class _Items(object):
    """Of a set: three words for each."""
    n: i32
    words: Array

    def __init__(self):
        self.n = 0
        self.words = Array[i32](6)

    def add(self, kind: i32, low: i32, high: i32):
        n: i32 = self.n
        if n == self.words.length:
            more = Array[i32](n * 2)
            array_copy(more, 0, self.words, 0, n)
            self.words = more
        self.words[n] = kind
        self.words[n + 1] = low
        self.words[n + 2] = high
        self.n = n + 3


def _items(kind: i32, low: i32, high: i32):
    items = _Items()
    items.add(kind, low, high)
    return items


def _one(node):
    seq = _Sequence()
    seq.append(node)
    return seq


class _Node(object):
    kind: i32
    a: i32
    b: i32
    c: i32
    kids: _Choices
    items: _Items

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
    k: i32 = 0
    while k < seq.n:
        total = total + i64(_node_width(seq.items[k], groups, most))
        k = k + 1
    return _capped(total)


def _node_width(node, groups, most) -> i32:
    kind: i32 = node.kind
    if kind <= SET:
        return 1
    if kind == GROUP or kind == ATOMIC:
        return _width(node.kids.items[0], groups, most)
    if kind == BRANCH:
        best: i32 = -1
        k: i32 = 0
        while k < node.kids.n:
            w = _width(node.kids.items[k], groups, most)
            k = k + 1
            if best < 0 or (w > best if most else w < best):
                best = w
        return best
    if kind == REPEAT:
        w = _width(node.kids.items[0], groups, most)
        if most and node.b == MANY and w > 0:
            return MANY
        return _capped(i64(w) * i64(node.b if most else node.a))
    if kind == REFERENCE:
        n = groups[int(node.a)]
        return i32(n[1] if most else n[0])
    if kind == CONDITION:
        yes = _width(node.kids.items[0], groups, most)
        no: i32 = 0
        if node.kids.n > 1:
            no = _width(node.kids.items[1], groups, most)
        if most:
            return yes if yes > no else no
        return yes if yes < no else no
    return 0
