"""The first half of deflate: which strings of the data came before (RFC 1951).

Positions count from the beginning of the stream; position p is `_data[p - _base]`. As in zlib, strings are found
through chains of positions with the same hash, of limited length, and a match is put off by one byte when the level
says so: `_good`, `_lazy`, `_nice` and `_chain` are its limits.

zlib keeps two windows of data, which move on by one when what is ahead is less than 262 bytes. What comes out depends
on where they begin (`_low`: nothing matches that position, and a block that begins before it is never stored), so
`_ahead`, the end of what zlib would have read, is kept as well.
"""
from __pyw__ import Array, array_copy, array_fill, i8, i32, inline, noinline
from pyw.builtins.deflate_trees import _BlockWriter


class _Deflater(object):
    """`_at` is the next position, `_end` that after the data; `_from` where the block being collected begins."""

    _level: i32
    _strategy: i32
    _size: i32
    _reach: i32
    _shift: i32
    _mask: i32
    _good: i32
    _lazy: i32
    _nice: i32
    _chain: i32
    _data: Array
    _base: i32
    _at: i32
    _end: i32
    _from: i32
    _low: i32
    _ahead: i32
    _head: Array
    _before: Array
    _waiting: bool
    _length: i32
    _found: i32
    _missing: i32
    _writer: _BlockWriter

    def __init__(self, level: i32, wbits: i32, memory: i32, strategy: i32):
        self._level = level
        self._strategy = strategy
        self._size = 1 << wbits
        self._reach = (1 << wbits) - 262
        self._shift = (memory + 9) // 3
        self._mask = (1 << (memory + 7)) - 1
        self._set_limits(level)
        self._data = Array[i8](0)
        self._base = 0
        self._at = 0
        self._end = 0
        self._from = 0
        self._low = 0
        self._ahead = 0
        self._head = Array[i32](1 << (memory + 7))
        self._before = Array[i32](1 << wbits)
        self._waiting = False
        self._length = 2
        self._found = 0
        self._missing = 0
        self._writer = _BlockWriter(level, strategy, 1 << (memory + 6))

    def _set_limits(self, level: i32):
        good: i32 = 4
        lazy: i32 = 4
        nice: i32 = 8
        chain: i32 = 4
        if level == 2:
            lazy = 5
            nice = 16
            chain = 8
        elif level == 3:
            lazy = 6
            nice = 32
            chain = 32
        elif level == 4:
            nice = 16
            chain = 16
        elif level == 5:
            good = 8
            lazy = 16
            nice = 32
            chain = 32
        elif level == 6:
            good = 8
            lazy = 16
            nice = 128
            chain = 128
        elif level == 7:
            good = 8
            lazy = 32
            nice = 128
            chain = 256
        elif level == 8:
            good = 32
            lazy = 128
            nice = 258
            chain = 1024
        elif level == 9:
            good = 32
            lazy = 258
            nice = 258
            chain = 4096
        self._good = good
        self._lazy = lazy
        self._nice = nice
        self._chain = chain

    def _copy(self):
        """Another one that goes on from here by itself."""
        new = _Deflater(self._level, 9, 1, self._strategy)
        new._size = self._size
        new._reach = self._reach
        new._shift = self._shift
        new._mask = self._mask
        new._data = _copied8(self._data)
        new._base = self._base
        new._at = self._at
        new._end = self._end
        new._from = self._from
        new._low = self._low
        new._ahead = self._ahead
        new._head = _copied32(self._head)
        new._before = _copied32(self._before)
        new._waiting = self._waiting
        new._length = self._length
        new._found = self._found
        new._missing = self._missing
        w = self._writer
        v = _BlockWriter(self._level, self._strategy, w._distances.length)
        v._out = _copied8(w._out)
        v._n = w._n
        v._bits = w._bits
        v._held = w._held
        v._count = w._count
        v._distances = _copied32(w._distances)
        v._literals = _copied32(w._literals)
        v._literal_tree._freq = _copied32(w._literal_tree._freq)
        v._distance_tree._freq = _copied32(w._distance_tree._freq)
        new._writer = v
        return new

    # --- data in

    def _add(self, d, start: i32, n: i32):
        """More data. What is too far back to be found, and in no unfinished block, is let go."""
        if n == 0:
            return
        if self._base == self._end and self._at == 0 and self._end == 0:
            self._data = d
            self._base = 0 - start
            self._end = n
            return
        keep = self._at - self._size - 300
        if self._from < keep:
            keep = self._from
        if keep < 0 or keep < self._base:
            keep = self._base
            if keep < 0:
                keep = 0
        held = self._end - keep
        data = Array[i8](held + n)
        array_copy(data, 0, self._data, keep - self._base, held)
        array_copy(data, held, d, start, n)
        self._data = data
        self._base = keep
        self._end = self._end + n

    def _preset(self, d, start: i32, n: i32):
        """Data that the other side knows already."""
        skip: i32 = 0
        if n > self._size:
            skip = n - self._size
        self._add(d, start + skip, n - skip)
        end: i32 = self._end
        while self._at + 2 < end:
            self._insert(self._at)
            self._at = self._at + 1
        self._missing = end - self._at
        self._at = end
        self._from = end
        self._ahead = end

    @noinline
    def _read(self):
        """What zlib does when little is ahead: moves its windows, and reads what fits."""
        while True:
            if self._at - self._low >= self._size + self._reach:
                self._low = self._low + self._size
            if self._ahead == self._end:
                return
            n = self._low + 2 * self._size - self._ahead
            if n > self._end - self._ahead:
                n = self._end - self._ahead
            self._ahead = self._ahead + n
            if self._ahead - self._at >= 262:
                return

    @inline
    def _insert(self, p: i32) -> i32:
        """Puts the string at p into its chain; gives the one before it."""
        data = self._data
        i = p - self._base
        s: i32 = self._shift
        h = ((i32(data[i]) << (s + s)) ^ (i32(data[i + 1]) << s) ^ data[i + 2]) & self._mask
        head = self._head[h]
        self._before[p & (self._size - 1)] = head
        self._head[h] = p
        return head

    def _insert_missing(self):
        """Strings at the end of what was flushed had too few bytes to be put into chains then."""
        n: i32 = self._missing
        while n > 0 and self._at - n + 2 < self._end:
            self._insert(self._at - n)
            n = n - 1
        self._missing = n

    # --- matches

    def _longest(self, head: i32, least: i32) -> i32:
        """The length of the longest string before `_at` that is longer than `least`; `_found` is where it is."""
        data = self._data
        base: i32 = self._base
        scan = self._at - base
        left = self._end - self._at
        chain: i32 = self._chain
        best = least
        nice: i32 = self._nice
        limit: i32 = 0
        if self._at > self._reach:
            limit = self._at - self._reach
        if limit < self._low:
            limit = self._low
        if least >= self._good:
            chain = chain >> 2
        if nice > left:
            nice = left
        most: i32 = 258
        if most > left:
            most = left
        mask = self._size - 1
        p = head
        while True:
            i = p - base
            if best < left and data[i + best] == data[scan + best] and data[i + best - 1] == data[scan + best - 1]:
                if data[i] == data[scan] and data[i + 1] == data[scan + 1]:
                    n: i32 = 2
                    while n < most and data[i + n] == data[scan + n]:
                        n = n + 1
                    if n > best:
                        self._found = p
                        best = n
                        if n >= nice:
                            break
            p = self._before[p & mask]
            if p <= limit:
                break
            chain = chain - 1
            if chain == 0:
                break
        if best > left:
            return left
        return best

    def _end_block(self, last: i32):
        at_hand = self._from >= self._low
        self._writer._write_block(self._data, self._from - self._base, self._at - self._from, last, at_hand)
        self._from = self._at

    # --- one of these runs over the data; without `all`, it leaves what more data might change

    def _run(self, all: bool):
        if self._level == 0:
            self._run_stored(all)
        elif self._strategy == 2:
            self._run_literals()
        elif self._strategy == 3:
            self._run_repeats(all)
        elif self._level <= 3:
            self._insert_missing()
            self._run_fast(all)
        else:
            self._insert_missing()
            self._run_slow(all)

    def _run_stored(self, all: bool):
        while True:
            n = self._end - self._from
            if n <= 65535:
                break
            self._at = self._from + 65535
            self._writer._stored(self._data, self._from - self._base, 65535, 0)
            self._from = self._at
        self._at = self._end

    def _run_literals(self):
        while self._at < self._end:
            if self._ahead == self._at:
                self._read()
            full = self._writer._literal(self._data[self._at - self._base])
            self._at = self._at + 1
            if full:
                self._end_block(0)

    def _run_repeats(self, all: bool):
        while self._at < self._end:
            left = self._end - self._at
            if self._ahead - self._at <= 258:
                self._read()
            if left <= 258 and not all:
                return
            n: i32 = 0
            if left >= 3 and self._at > 0:
                data = self._data
                i = self._at - self._base
                c = data[i - 1]
                most: i32 = 258
                if most > left:
                    most = left
                while n < most and data[i + n] == c:
                    n = n + 1
            full = False
            if n >= 3:
                full = self._writer._match(1, n)
                self._at = self._at + n
            else:
                full = self._writer._literal(self._data[self._at - self._base])
                self._at = self._at + 1
            if full:
                self._end_block(0)

    def _run_fast(self, all: bool):
        writer = self._writer
        while self._at < self._end:
            left = self._end - self._at
            if self._ahead - self._at < 262:
                self._read()
            if left < 262 and not all:
                return
            head: i32 = 0
            if left >= 3:
                head = self._insert(self._at)
            n: i32 = 0
            if head > self._low and self._at - head <= self._reach:
                n = self._longest(head, 2)
            full = False
            if n >= 3:
                full = writer._match(self._at - self._found, n)
                left = left - n
                if n <= self._lazy and left >= 3:
                    k: i32 = 1
                    while k < n:
                        self._insert(self._at + k)
                        k = k + 1
                self._at = self._at + n
            else:
                full = writer._literal(self._data[self._at - self._base])
                self._at = self._at + 1
            if full:
                self._end_block(0)
        self._missing = 2
        if self._at < 2:
            self._missing = self._at

    def _run_slow(self, all: bool):
        writer = self._writer
        while self._at < self._end:
            left = self._end - self._at
            if self._ahead - self._at < 262:
                self._read()
            if left < 262 and not all:
                return
            head: i32 = 0
            if left >= 3:
                head = self._insert(self._at)
            before: i32 = self._length
            found: i32 = self._found
            n: i32 = 2
            if head > self._low and before < self._lazy and self._at - head <= self._reach:
                n = self._longest(head, before)
                if n <= 5 and (self._strategy == 1 or (n == 3 and self._at - self._found > 4096)):
                    n = 2
            self._length = n
            if before >= 3 and n <= before:
                # The match that began one byte back is the better one.
                full = writer._match(self._at - 1 - found, before)
                last = self._end - 3
                end = self._at + before - 1
                p = self._at + 1
                while p < end:
                    if p <= last:
                        self._insert(p)
                    p = p + 1
                self._waiting = False
                self._length = 2
                self._at = end
                if full:
                    self._end_block(0)
            elif self._waiting:
                if writer._literal(self._data[self._at - 1 - self._base]):
                    self._end_block(0)
                self._at = self._at + 1
            else:
                self._waiting = True
                self._at = self._at + 1
        if self._waiting:
            writer._literal(self._data[self._at - 1 - self._base])
            self._waiting = False
        self._missing = 2
        if self._at < 2:
            self._missing = self._at

    def _flush(self, mode: i32):
        """Everything up to here: 4 ends the stream, 2 and 3 end at a byte (3 forgets what came before)."""
        self._run(True)
        if mode == 4:
            if self._level == 0:
                self._writer._stored(self._data, self._from - self._base, self._at - self._from, 1)
                self._from = self._at
            else:
                self._end_block(1)
            return
        if self._level == 0:
            if self._at > self._from:
                self._writer._stored(self._data, self._from - self._base, self._at - self._from, 0)
                self._from = self._at
        elif self._writer._count > 0:
            self._end_block(0)
        if mode == 1:
            self._writer._empty_fixed()
        elif mode != 5:
            self._writer._stored(self._data, 0, 0, 0)
            if mode == 3:
                # Positions begin again, and nothing matches the first.
                array_fill(self._head, 0, 0, self._head.length)
                self._base = self._base - self._at
                self._at = 0
                self._end = 0
                self._from = 0
                self._missing = 0
                self._low = 0
                self._ahead = 0

    def _taken(self):
        """The bytes that were written since this was last asked: an array and how many."""
        w = self._writer
        n: i32 = w._n
        d = Array[i8](n)
        array_copy(d, 0, w._out, 0, n)
        w._n = 0
        return d


def _copied8(a):
    b = Array[i8](a.length)
    array_copy(b, 0, a, 0, a.length)
    return b


def _copied32(a):
    b = Array[i32](a.length)
    array_copy(b, 0, a, 0, a.length)
    return b
