"""The second half of deflate: a block's literals and matches as Huffman codes (RFC 1951).

Which of several equally good codes is taken, and where a block is stored or uses the fixed codes, is as zlib decides,
so that the same bytes come out.
"""
from __pyw__ import Array, array_copy, array_fill, i8, i32, i64, inline


@inline
def _extra_of_length(code: i32) -> i32:
    """Extra bits of a length code counted from 0."""
    if code < 8 or code == 28:
        return 0
    return (code >> 2) - 1


@inline
def _extra_of_distance(code: i32) -> i32:
    if code < 4:
        return 0
    return (code >> 1) - 1


class _Tree(object):
    """An alphabet: how often each symbol came (`_freq`), then its code and the length of that.

    Symbols from `_first` on have the extra bits that `_extras` says; `_fixed` are the lengths of the fixed codes.
    """

    _size: i32
    _limit: i32
    _first: i32
    _most: i32
    _bits: i64
    _fixed_bits: i64
    _freq: Array
    _len: Array
    _code: Array
    _parent: Array
    _extras: Array
    _fixed: Array
    _has_fixed: bool

    def __init__(self, size: i32, limit: i32, first: i32, extras, fixed, has_fixed: bool):
        self._size = size
        self._limit = limit
        self._first = first
        self._most = 0
        self._freq = Array[i32](size * 2 + 1)
        self._len = Array[i32](size * 2 + 1)
        self._code = Array[i32](size * 2 + 1)
        self._parent = Array[i32](size * 2 + 1)
        self._extras = extras
        self._fixed = fixed
        self._has_fixed = has_fixed
        self._bits = 0
        self._fixed_bits = 0

    def _clear(self):
        array_fill(self._freq, 0, 0, self._size * 2 + 1)

    def _build(self):
        """Lengths and codes from the frequencies; `_bits` and `_fixed_bits` are what the symbols then take in all."""
        freq = self._freq
        size: i32 = self._size
        heap = Array[i32](size * 2 + 2)
        depth = Array[i32](size * 2 + 2)
        n: i32 = 0
        most: i32 = -1
        self._bits = 0
        self._fixed_bits = 0
        i: i32 = 0
        while i < size:
            if freq[i] != 0:
                n = n + 1
                heap[n] = i
                most = i
            else:
                self._len[i] = 0
            i = i + 1
        while n < 2:
            # At least two codes, so that each has a bit.
            node: i32 = 0
            if most < 2:
                most = most + 1
                node = most
            n = n + 1
            heap[n] = node
            freq[node] = 1
            self._bits = self._bits - 1
            if self._has_fixed:
                self._fixed_bits = self._fixed_bits - i64(self._fixed[node])
        self._most = most
        i = n >> 1
        while i >= 1:
            _sift(freq, depth, heap, n, i)
            i = i - 1
        # Joined two by two; `order` gets the nodes from the end, rarest last.
        order = Array[i32](size * 2 + 1)
        at = size * 2 + 1
        made = size
        while True:
            a = heap[1]
            heap[1] = heap[n]
            n = n - 1
            _sift(freq, depth, heap, n, 1)
            b = heap[1]
            order[at - 1] = a
            order[at - 2] = b
            at = at - 2
            freq[made] = freq[a] + freq[b]
            d = depth[a]
            if depth[b] > d:
                d = depth[b]
            depth[made] = d + 1
            self._parent[a] = made
            self._parent[b] = made
            heap[1] = made
            made = made + 1
            _sift(freq, depth, heap, n, 1)
            if n < 2:
                break
        at = at - 1
        order[at] = heap[1]
        self._measure(order, at)
        self._number()

    def _measure(self, order, at: i32):
        """Lengths from the tree, none over the limit."""
        counts = Array[i32](17)
        limit: i32 = self._limit
        length = self._len
        size = self._size * 2 + 1
        length[order[at]] = 0
        over: i32 = 0
        h = at + 1
        while h < size:
            n = order[h]
            bits = length[self._parent[n]] + 1
            if bits > limit:
                bits = limit
                over = over + 1
            length[n] = bits
            if n < self._size:
                counts[bits] = counts[bits] + 1
                extra: i32 = 0
                if n >= self._first:
                    extra = self._extras[n - self._first]
                self._bits = self._bits + i64(self._freq[n]) * i64(bits + extra)
                if self._has_fixed:
                    self._fixed_bits = self._fixed_bits + i64(self._freq[n]) * i64(self._fixed[n] + extra)
            h = h + 1
        if over == 0:
            return
        while over > 0:
            bits = limit - 1
            while counts[bits] == 0:
                bits = bits - 1
            counts[bits] = counts[bits] - 1
            counts[bits + 1] = counts[bits + 1] + 2
            counts[limit] = counts[limit] - 1
            over = over - 2
        h = size
        bits = limit
        while bits > 0:
            n = counts[bits]
            while n != 0:
                h = h - 1
                m = order[h]
                if m < self._size:
                    if length[m] != bits:
                        self._bits = self._bits + i64(bits - length[m]) * i64(self._freq[m])
                        length[m] = bits
                    n = n - 1
            bits = bits - 1

    def _number(self):
        _number_codes(self._len, self._code, self._most + 1)


def _sift(freq, depth, heap, n: i32, k: i32):
    v = heap[k]
    j = k << 1
    while j <= n:
        if j < n and _is_rarer(freq, depth, heap[j + 1], heap[j]):
            j = j + 1
        if _is_rarer(freq, depth, v, heap[j]):
            break
        heap[k] = heap[j]
        k = j
        j = j << 1
    heap[k] = v


@inline
def _is_rarer(freq, depth, a: i32, b: i32) -> bool:
    return freq[a] < freq[b] or (freq[a] == freq[b] and depth[a] <= depth[b])


def _number_codes(length, code, n: i32):
    """Codes of the given lengths in order, their bits reversed as they are sent."""
    counts = Array[i32](17)
    following = Array[i32](17)
    i: i32 = 0
    while i < n:
        counts[length[i]] = counts[length[i]] + 1
        i = i + 1
    counts[0] = 0
    c: i32 = 0
    bits: i32 = 1
    while bits < 16:
        c = (c + counts[bits - 1]) << 1
        following[bits] = c
        bits = bits + 1
    i = 0
    while i < n:
        w = length[i]
        if w != 0:
            v = following[w]
            following[w] = v + 1
            r: i32 = 0
            k: i32 = 0
            while k < w:
                r = (r << 1) | (v & 1)
                v = v >> 1
                k = k + 1
            code[i] = r
        i = i + 1


def _length_extras():
    extras = Array[i32](29)
    i: i32 = 0
    while i < 29:
        extras[i] = _extra_of_length(i)
        i = i + 1
    return extras


def _distance_extras():
    extras = Array[i32](30)
    i: i32 = 0
    while i < 30:
        extras[i] = _extra_of_distance(i)
        i = i + 1
    return extras


def _code_extras():
    extras = Array[i32](19)
    extras[16] = 2
    extras[17] = 3
    extras[18] = 7
    return extras


def _fixed_lengths():
    fixed = Array[i32](288)
    array_fill(fixed, 0, 8, 144)
    array_fill(fixed, 144, 9, 112)
    array_fill(fixed, 256, 7, 24)
    array_fill(fixed, 280, 8, 8)
    return fixed


def _fives():
    fixed = Array[i32](30)
    array_fill(fixed, 0, 5, 30)
    return fixed


def _sent_order(i: i32) -> i32:
    """The order in which the lengths of the code of lengths are sent."""
    if i < 3:
        return 16 + i
    if i == 3:
        return 0
    if (i & 1) == 0:
        return 6 + (i >> 1)
    return 9 - (i >> 1)


class _BlockWriter(object):
    """Collects the symbols of a block and writes it. `_out` has the bytes, `_bits` what does not fill one yet."""

    _level: i32
    _strategy: i32
    _out: Array
    _n: i32
    _bits: i32
    _held: i32
    _distances: Array
    _literals: Array
    _count: i32
    _room: i32
    _code_of: Array
    _base_of: Array
    _near: Array
    _far: Array
    _literal_tree: _Tree
    _distance_tree: _Tree
    _length_tree: _Tree
    _fixed_codes: Array
    _fixed_distances: Array

    def __init__(self, level: i32, strategy: i32, room: i32):
        self._level = level
        self._strategy = strategy
        self._out = Array[i8](256)
        self._n = 0
        self._bits = 0
        self._held = 0
        self._distances = Array[i32](room)
        self._literals = Array[i32](room)
        self._count = 0
        self._room = room - 1
        self._literal_tree = _Tree(286, 15, 257, _length_extras(), _fixed_lengths(), True)
        self._distance_tree = _Tree(30, 15, 0, _distance_extras(), _fives(), True)
        self._length_tree = _Tree(19, 7, 0, _code_extras(), _fives(), False)
        self._fixed_codes = Array[i32](288)
        _number_codes(_fixed_lengths(), self._fixed_codes, 288)
        self._fixed_distances = Array[i32](30)
        _number_codes(_fives(), self._fixed_distances, 30)
        # Codes of lengths, by length less 3, and what each begins with.
        self._code_of = Array[i32](256)
        self._base_of = Array[i32](29)
        at: i32 = 0
        code: i32 = 0
        while code < 28:
            self._base_of[code] = at
            n: i32 = 1 << _extra_of_length(code)
            while n > 0:
                self._code_of[at] = code
                at = at + 1
                n = n - 1
            code = code + 1
        self._code_of[255] = 28
        # Codes of distances less 1: those below 256, and those from there on by their upper bits.
        self._near = Array[i32](256)
        self._far = Array[i32](256)
        self._begin_block()
        d: i32 = 0
        code = 0
        while code < 30:
            step: i32 = 1 << _extra_of_distance(code)
            i: i32 = 0
            while i < step:
                if d + i < 256:
                    self._near[d + i] = code
                elif ((d + i) & 127) == 0:
                    self._far[(d + i) >> 7] = code
                i = i + 1
            d = d + step
            code = code + 1

    def _begin_block(self):
        self._literal_tree._clear()
        self._distance_tree._clear()
        self._length_tree._clear()
        self._literal_tree._freq[256] = 1
        self._count = 0

    @inline
    def _distance_code(self, d: i32) -> i32:
        if d < 256:
            return self._near[d]
        return self._far[d >> 7]

    @inline
    def _literal(self, c: i32) -> bool:
        """Takes a literal; true when the block is full."""
        n: i32 = self._count
        self._distances[n] = 0
        self._literals[n] = c
        self._count = n + 1
        freq = self._literal_tree._freq
        freq[c] = freq[c] + 1
        return n + 1 == self._room

    @inline
    def _match(self, distance: i32, length: i32) -> bool:
        n: i32 = self._count
        self._distances[n] = distance
        self._literals[n] = length - 3
        self._count = n + 1
        code = self._code_of[length - 3] + 257
        freq = self._literal_tree._freq
        freq[code] = freq[code] + 1
        d = self._distance_code(distance - 1)
        others = self._distance_tree._freq
        others[d] = others[d] + 1
        return n + 1 == self._room

    # --- bytes and bits

    def _byte(self, c: i32):
        if self._n == self._out.length:
            wider = Array[i8](self._n * 2)
            array_copy(wider, 0, self._out, 0, self._n)
            self._out = wider
        self._out[self._n] = c
        self._n = self._n + 1

    def _send(self, value: i32, width: i32):
        bits = self._bits | (value << self._held)
        held = self._held + width
        while held >= 8:
            self._byte(bits & 255)
            bits = bits >> 8
            held = held - 8
        self._bits = bits
        self._held = held

    def _align(self):
        """Fills the last byte with zeros."""
        if self._held > 0:
            self._byte(self._bits)
        self._bits = 0
        self._held = 0

    def _stored(self, data, at: i32, n: i32, last: i32):
        self._send(last, 3)
        self._align()
        self._byte(n & 255)
        self._byte(n >> 8)
        self._byte(~n & 255)
        self._byte((~n >> 8) & 255)
        i: i32 = 0
        while i < n:
            self._byte(data[at + i])
            i = i + 1

    def _empty_fixed(self):
        """An empty block of fixed codes: what a partial flush ends with."""
        self._send(2, 3)
        self._send(0, 7)

    # --- a whole block

    def _write_block(self, data, at: i32, n: i32, last: i32, at_hand: bool):
        """The symbols that were taken, which stand for n bytes of data (stored only if those are at hand)."""
        literals = self._literal_tree
        distances = self._distance_tree
        literals._build()
        distances._build()
        sent = self._build_length_tree()
        own = literals._bits + distances._bits + self._length_tree._bits + i64(3 * sent + 14)
        own = (own + 10) >> 3
        fixed = (literals._fixed_bits + distances._fixed_bits + 10) >> 3
        if fixed <= own or self._strategy == 4:
            own = fixed
        if i64(n + 4) <= own and at_hand:
            self._stored(data, at, n, last)
        elif fixed == own:
            self._send(2 + last, 3)
            self._write_symbols(self._fixed_codes, literals._fixed, self._fixed_distances, distances._fixed)
        else:
            self._send(4 + last, 3)
            self._send(literals._most - 256, 5)
            self._send(distances._most, 5)
            self._send(sent - 4, 4)
            i: i32 = 0
            while i < sent:
                self._send(self._length_tree._len[_sent_order(i)], 3)
                i = i + 1
            self._runs(literals, True)
            self._runs(distances, True)
            self._write_symbols(literals._code, literals._len, distances._code, distances._len)
        self._begin_block()
        if last != 0:
            self._align()

    def _build_length_tree(self) -> i32:
        self._runs(self._literal_tree, False)
        self._runs(self._distance_tree, False)
        self._length_tree._build()
        n: i32 = 19
        while n > 4 and self._length_tree._len[_sent_order(n - 1)] == 0:
            n = n - 1
        return n

    def _runs(self, tree, send: bool):
        """The lengths of a tree's codes, with runs of equal ones: counted, or sent."""
        length = tree._len
        last: i32 = tree._most
        before: i32 = -1
        following = length[0]
        count: i32 = 0
        most: i32 = 7
        least: i32 = 4
        if following == 0:
            most = 138
            least = 3
        i: i32 = 0
        while i <= last:
            now = following
            following = -1
            if i < last:
                following = length[i + 1]
            count = count + 1
            if count < most and now == following:
                i = i + 1
                continue
            if count < least:
                k: i32 = 0
                while k < count:
                    self._run(now, 0, 0, send)
                    k = k + 1
            elif now != 0:
                if now != before:
                    self._run(now, 0, 0, send)
                    count = count - 1
                self._run(16, count - 3, 2, send)
            elif count <= 10:
                self._run(17, count - 3, 3, send)
            else:
                self._run(18, count - 11, 7, send)
            count = 0
            before = now
            if following == 0:
                most = 138
                least = 3
            elif now == following:
                most = 6
                least = 3
            else:
                most = 7
                least = 4
            i = i + 1

    def _run(self, symbol: i32, extra: i32, width: i32, send: bool):
        tree = self._length_tree
        if send:
            self._send(tree._code[symbol], tree._len[symbol])
            if width > 0:
                self._send(extra, width)
        else:
            tree._freq[symbol] = tree._freq[symbol] + 1

    def _write_symbols(self, codes, lengths, distance_codes, distance_lengths):
        i: i32 = 0
        n: i32 = self._count
        while i < n:
            d = self._distances[i]
            c = self._literals[i]
            if d == 0:
                self._send(codes[c], lengths[c])
            else:
                code = self._code_of[c]
                self._send(codes[code + 257], lengths[code + 257])
                extra = _extra_of_length(code)
                if extra > 0:
                    self._send(c - self._base_of[code], extra)
                d = d - 1
                code = self._distance_code(d)
                self._send(distance_codes[code], distance_lengths[code])
                extra = _extra_of_distance(code)
                if extra > 0:
                    # The first distance of a code has zeros for its extra bits.
                    self._send(d & ((1 << extra) - 1), extra)
            i = i + 1
        self._send(codes[256], lengths[256])
