"""
Sorting as CPython does it, comparison for comparison: what `__lt__` of the program sees is the same.

Runs that are in order are found (falling ones are turned round), short ones are lengthened by binary insertion, and
merged as the powers of the places between them say (Munro and Wild, "Nearly-Optimal Mergesorts", 2018). A merge leaps
through a run that keeps winning (Bentley and Yao's exponential search). `values`: what moves along with the keys, or
None. A comparison may raise: the items are then all there, in the order that they have come to.
"""
from __pyw__ import Array, array_copy, i32

_LEAPS: i32 = 7


class _Sorting(object):
    """Runs that wait for their merge: where each begins, its length, the power of the place after it."""

    starts: Array
    sizes: Array
    powers: Array
    depth: i32
    eager: i32

    def __init__(self):
        self.starts = Array[i32](90)
        self.sizes = Array[i32](90)
        self.powers = Array[i32](90)
        self.depth = 0
        # So many wins in a row make a merge leap.
        self.eager = _LEAPS


def _turn(items, low: i32, high: i32):
    high = high - 1
    while low < high:
        x = items[low]
        items[low] = items[high]
        items[high] = x
        low = low + 1
        high = high - 1


def _turn_both(keys, values, low: i32, high: i32):
    _turn(keys, low, high)
    if values is not None:
        _turn(values, low, high)


def _sort_runs(keys, values, n: i32):
    w = _Sorting()
    shortest = _shortest_run(n)
    spare = Array((n >> 1) + 1)
    more = None
    if values is not None:
        more = Array((n >> 1) + 1)
    at: i32 = 0
    while at < n:
        size = _run_length(keys, values, at, n)
        if size < shortest:
            size_wanted = n - at if n - at < shortest else shortest
            _insert(keys, values, at, size_wanted, size)
            size = size_wanted
        _note_power(w, keys, values, size, n, spare, more)
        w.starts[w.depth] = at
        w.sizes[w.depth] = size
        w.depth = w.depth + 1
        at = at + size
    while w.depth > 1:
        i = w.depth - 2
        if i > 0 and w.sizes[i - 1] < w.sizes[i + 1]:
            i = i - 1
        _merge_at(w, keys, values, i, spare, more)


def _shortest_run(n: i32) -> i32:
    rest: i32 = 0
    while n >= 64:
        rest = rest | (n & 1)
        n = n >> 1
    return n + rest


def _run_length(keys, values, low: i32, n: i32) -> i32:
    """Length of the run that begins at low; a falling one, stretches of equal keys in it or not, is turned round."""
    i = low + 1
    while i < n and not keys[i] < keys[i - 1]:
        i = i + 1
    if i == n:
        return n - low
    equal: i32 = 0
    if i - low > 1:
        if keys[low] < keys[i - 1]:
            return i - low
        # All equal up to here.
        equal = i - low - 1
        _turn_equal(keys, values, i, equal)
        equal = 0
    i = i + 1
    while i < n:
        if keys[i] < keys[i - 1]:
            _turn_equal(keys, values, i, equal)
            equal = 0
        elif keys[i - 1] < keys[i]:
            break
        else:
            equal = equal + 1
        i = i + 1
    _turn_equal(keys, values, i, equal)
    _turn_both(keys, values, low, i)
    while i < n and not keys[i] < keys[i - 1]:
        i = i + 1
    return i - low


def _turn_equal(keys, values, end: i32, equal: i32):
    if equal > 0:
        _turn_both(keys, values, end - equal - 1, end)


def _insert(keys, values, low: i32, size: i32, done: i32):
    """Sorts so many keys from low on, of which the first are in order."""
    end = low + size
    at = low + done
    while at < end:
        x = keys[at]
        left = low
        right = at
        while left < right:
            middle = (left + right - low - low >> 1) + low
            if x < keys[middle]:
                right = middle
            else:
                left = middle + 1
        i = at
        while i > left:
            keys[i] = keys[i - 1]
            i = i - 1
        keys[left] = x
        if values is not None:
            v = values[at]
            i = at
            while i > left:
                values[i] = values[i - 1]
                i = i - 1
            values[left] = v
        at = at + 1


def _note_power(w, keys, values, size: i32, n: i32, spare, more):
    """The place before a new run gets its power; runs below places of higher power are merged first."""
    if w.depth == 0:
        return
    before = w.sizes[w.depth - 1]
    a = 2 * w.starts[w.depth - 1] + before
    b = a + before + size
    power: i32 = 0
    while True:
        power = power + 1
        if a >= n:
            a = a - n
            b = b - n
        elif b >= n:
            break
        a = a << 1
        b = b << 1
    while w.depth > 1 and w.powers[w.depth - 2] > power:
        _merge_at(w, keys, values, w.depth - 2, spare, more)
    w.powers[w.depth - 1] = power


def _merge_at(w, keys, values, i: i32, spare, more):
    low = w.starts[i]
    left = w.sizes[i]
    middle = w.starts[i + 1]
    right = w.sizes[i + 1]
    w.sizes[i] = left + right
    if i == w.depth - 3:
        w.starts[i + 1] = w.starts[i + 2]
        w.sizes[i + 1] = w.sizes[i + 2]
    w.depth = w.depth - 1
    # What is in its place already is left out, at both ends.
    k = _after(keys[middle], keys, low, left, 0)
    low = low + k
    left = left - k
    if left == 0:
        return
    right = _before(keys[low + left - 1], keys, middle, right, right - 1)
    if right == 0:
        return
    if left <= right:
        _merge_up(w, keys, values, low, left, middle, right, spare, more)
    else:
        _merge_down(w, keys, values, low, left, middle, right, spare, more)


def _before(key, keys, low: i32, n: i32, hint: i32) -> i32:
    """How many of n keys in order, from low on, are less than the key; the search begins at the hint."""
    last: i32 = 0
    step: i32 = 1
    at = low + hint
    if keys[at] < key:
        most = n - hint
        while step < most and keys[at + step] < key:
            last = step
            step = (step << 1) + 1
        if step > most:
            step = most
        last = last + hint
        step = step + hint
    else:
        most = hint + 1
        while step < most and not keys[at - step] < key:
            last = step
            step = (step << 1) + 1
        if step > most:
            step = most
        k = last
        last = hint - step
        step = hint - k
    last = last + 1
    while last < step:
        middle = last + (step - last >> 1)
        if keys[low + middle] < key:
            last = middle + 1
        else:
            step = middle
    return step


def _after(key, keys, low: i32, n: i32, hint: i32) -> i32:
    """How many of n keys in order, from low on, are not greater than the key."""
    last: i32 = 0
    step: i32 = 1
    at = low + hint
    if key < keys[at]:
        most = hint + 1
        while step < most and key < keys[at - step]:
            last = step
            step = (step << 1) + 1
        if step > most:
            step = most
        k = last
        last = hint - step
        step = hint - k
    else:
        most = n - hint
        while step < most and not key < keys[at + step]:
            last = step
            step = (step << 1) + 1
        if step > most:
            step = most
        last = last + hint
        step = step + hint
    last = last + 1
    while last < step:
        middle = last + (step - last >> 1)
        if key < keys[low + middle]:
            step = middle
        else:
            last = middle + 1
    return step


def _move(to, more_to, i: i32, keys, values, j: i32, n: i32):
    array_copy(to, i, keys, j, n)
    if values is not None:
        array_copy(more_to, i, values, j, n)


def _move_one(to, more_to, i: i32, keys, values, j: i32):
    to[i] = keys[j]
    if values is not None:
        more_to[i] = values[j]


def _merge_up(w, keys, values, to: i32, left: i32, b: i32, right: i32, spare, more):
    """Merges from the left; the left run is moved out of the way. It ends with the left run's last key."""
    _move(spare, more, 0, keys, values, to, left)
    a: i32 = 0
    try:
        _move_one(keys, values, to, keys, values, b)
        to = to + 1
        b = b + 1
        right = right - 1
        eager = w.eager
        while right > 0 and left > 1:
            wins: i32 = 0
            losses: i32 = 0
            while True:
                if keys[b] < spare[a]:
                    _move_one(keys, values, to, keys, values, b)
                    to = to + 1
                    b = b + 1
                    right = right - 1
                    losses = losses + 1
                    wins = 0
                    if right == 0 or losses >= eager:
                        break
                else:
                    _move_one(keys, values, to, spare, more, a)
                    to = to + 1
                    a = a + 1
                    left = left - 1
                    wins = wins + 1
                    losses = 0
                    if left == 1 or wins >= eager:
                        break
            if right == 0 or left == 1:
                break
            eager = eager + 1
            while True:
                if eager > 1:
                    eager = eager - 1
                w.eager = eager
                wins = _after(keys[b], spare, a, left, 0)
                if wins > 0:
                    _move(keys, values, to, spare, more, a, wins)
                    to = to + wins
                    a = a + wins
                    left = left - wins
                    if left <= 1:
                        break
                _move_one(keys, values, to, keys, values, b)
                to = to + 1
                b = b + 1
                right = right - 1
                if right == 0:
                    break
                losses = _before(spare[a], keys, b, right, 0)
                if losses > 0:
                    _move(keys, values, to, keys, values, b, losses)
                    to = to + losses
                    b = b + losses
                    right = right - losses
                    if right == 0:
                        break
                _move_one(keys, values, to, spare, more, a)
                to = to + 1
                a = a + 1
                left = left - 1
                if left == 1 or (wins < _LEAPS and losses < _LEAPS):
                    break
            if right == 0 or left <= 1:
                break
            eager = eager + 1
            w.eager = eager
        if left == 1 and right > 0:
            _move(keys, values, to, keys, values, b, right)
            to = to + right
            right = 0
    finally:
        _move(keys, values, to, spare, more, a, left)


def _merge_down(w, keys, values, low: i32, left: i32, b: i32, right: i32, spare, more):
    """Merges from the right; the right run is moved out of the way. It ends with the right run's first key."""
    _move(spare, more, 0, keys, values, b, right)
    to = b + right - 1
    a = low + left - 1
    try:
        _move_one(keys, values, to, keys, values, a)
        to = to - 1
        a = a - 1
        left = left - 1
        eager = w.eager
        while left > 0 and right > 1:
            wins: i32 = 0
            losses: i32 = 0
            while True:
                if spare[right - 1] < keys[a]:
                    _move_one(keys, values, to, keys, values, a)
                    to = to - 1
                    a = a - 1
                    left = left - 1
                    wins = wins + 1
                    losses = 0
                    if left == 0 or wins >= eager:
                        break
                else:
                    _move_one(keys, values, to, spare, more, right - 1)
                    to = to - 1
                    right = right - 1
                    losses = losses + 1
                    wins = 0
                    if right == 1 or losses >= eager:
                        break
            if left == 0 or right == 1:
                break
            eager = eager + 1
            while True:
                if eager > 1:
                    eager = eager - 1
                w.eager = eager
                wins = left - _after(spare[right - 1], keys, low, left, left - 1)
                if wins > 0:
                    to = to - wins
                    a = a - wins
                    _move(keys, values, to + 1, keys, values, a + 1, wins)
                    left = left - wins
                    if left == 0:
                        break
                _move_one(keys, values, to, spare, more, right - 1)
                to = to - 1
                right = right - 1
                if right == 1:
                    break
                losses = right - _before(keys[a], spare, 0, right, right - 1)
                if losses > 0:
                    to = to - losses
                    right = right - losses
                    _move(keys, values, to + 1, spare, more, right, losses)
                    if right <= 1:
                        break
                _move_one(keys, values, to, keys, values, a)
                to = to - 1
                a = a - 1
                left = left - 1
                if left == 0 or (wins < _LEAPS and losses < _LEAPS):
                    break
            if left == 0 or right <= 1:
                break
            eager = eager + 1
            w.eager = eager
        if right == 1 and left > 0:
            to = to - left
            a = a - left
            _move(keys, values, to + 1, keys, values, a + 1, left)
            left = 0
    finally:
        _move(keys, values, to - right + 1, spare, more, 0, right)
