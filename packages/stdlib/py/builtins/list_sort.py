"""Stable sorting. Numbers and strings, whose comparisons nobody sees, by the merge sort of this file: runs already in
order are found and merged pairwise, short ones extended by insertion first. Everything else by list_sort_runs.py, which
makes the comparisons that CPython makes.

Only `<` is used, with the later element on the left.
"""
from __pyw__ import Array, array_copy, i32, inline, is_of_program
from pyw.builtins.list_sort_runs import _sort_runs


def _sort_list(target, key, reverse):
    n: i32 = target._len
    items = target._items
    if n < 2 and key is None:
        return
    # The list is empty while it is being sorted, so that changes are noticed.
    target._len = 0
    target._items = Array(0)
    try:
        if key is None:
            _sort_either_way(items, n, reverse)
        else:
            keys = Array(n)
            i: i32 = 0
            while i < n:
                keys[i] = key(items[i])
                i = i + 1
            _sort_keyed_either_way(keys, items, n, reverse)
    except BaseException:
        # The items are all there, in an order between the old one and the new one.
        target._items = items
        target._len = n
        raise
    changed = target._len != 0
    target._items = items
    target._len = n
    if changed:
        raise ValueError('list modified during sort')


def _sort_either_way(items, n: i32, reverse):
    if not reverse:
        _sort_items(items, n)
        return
    _reverse_part(items, 0, n)
    try:
        _sort_items(items, n)
    finally:
        _reverse_part(items, 0, n)


def _sort_keyed_either_way(keys, items, n: i32, reverse):
    if not reverse:
        _sort_keyed(keys, items, n)
        return
    _reverse_part(keys, 0, n)
    _reverse_part(items, 0, n)
    try:
        _sort_keyed(keys, items, n)
    finally:
        _reverse_part(items, 0, n)


def _reverse_part(items, i: i32, j: i32):
    j = j - 1
    while i < j:
        x = items[i]
        items[i] = items[j]
        items[j] = x
        i = i + 1
        j = j - 1


def _run_end(keys, start: i32, n: i32) -> i32:
    """End of the run that starts here: in order, or (negated) strictly falling."""
    i = start + 1
    if i == n:
        return n
    if keys[i] < keys[start]:
        i = i + 1
        while i < n and keys[i] < keys[i - 1]:
            i = i + 1
        return -i
    i = i + 1
    while i < n and not keys[i] < keys[i - 1]:
        i = i + 1
    return i


def _sort_items(items, n: i32):
    at: i32 = 0
    # For keys that are all of one such class the loop is nothing, and the other sort is not there.
    while at < n:
        key = items[at]
        if isinstance(key, tuple):
            for x in key:
                if not isinstance(x, (int, float, str)) or is_of_program(x):
                    return _sort_runs(items, None, n)
        elif not isinstance(key, (int, float, str)) or is_of_program(key):
            return _sort_runs(items, None, n)
        elif isinstance(items[0], str):
            # Where texts and numbers meet, which two do says the message.
            if not isinstance(key, str):
                return _sort_runs(items, None, n)
        elif isinstance(key, str):
            return _sort_runs(items, None, n)
        at = at + 1
    starts = Array[i32](64)
    depth: i32 = 0
    spare = Array((n >> 1) + 1)
    at = 0
    while at < n:
        end = _run_end(items, at, n)
        if end < 0:
            end = -end
            _reverse_part(items, at, end)
        if end - at < 24 and end < n:
            stop = at + 24
            if stop > n:
                stop = n
            _insert_sort(items, at, end, stop)
            end = stop
        starts[depth] = at
        depth = depth + 1
        # Runs on the stack stay at least twice as long as the one above them.
        while depth > 1 and (starts[depth - 1] - starts[depth - 2] < 2 * (end - starts[depth - 1]) or end == n):
            middle: i32 = starts[depth - 1]
            depth = depth - 1
            _merge(items, starts[depth - 1], middle, end, spare)
        at = end


def _insert_sort(items, start: i32, done: i32, stop: i32):
    """Sorts start to stop by binary insertion, where start to done is in order already."""
    while done < stop:
        x = items[done]
        low = start
        high = done
        while low < high:
            mid = (low + high) >> 1
            if x < items[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            items[i] = items[i - 1]
            i = i - 1
        items[low] = x
        done = done + 1


def _merge(items, low: i32, middle: i32, high: i32, spare):
    """Merges two runs side by side; the shorter one is moved out of the way."""
    if not items[middle] < items[middle - 1]:
        return
    left = middle - low
    right = high - middle
    if left <= right:
        array_copy(spare, 0, items, low, left)
        i: i32 = 0
        j = middle
        k = low
        try:
            while i < left and j < high:
                if items[j] < spare[i]:
                    items[k] = items[j]
                    j = j + 1
                else:
                    items[k] = spare[i]
                    i = i + 1
                k = k + 1
        finally:
            array_copy(items, k, spare, i, left - i)
        return
    array_copy(spare, 0, items, middle, right)
    a = middle - 1
    b = right - 1
    k = high - 1
    try:
        while b >= 0 and a >= low:
            if spare[b] < items[a]:
                items[k] = items[a]
                a = a - 1
            else:
                items[k] = spare[b]
                b = b - 1
            k = k - 1
    finally:
        array_copy(items, a + 1, spare, 0, b + 1)


def _sort_keyed(keys, items, n: i32):
    """Merge sort of keys and items together, bottom up over runs of insertion-sorted elements."""
    at: i32 = 0
    # For keys that are all of one such class the loop is nothing, and the other sort is not there.
    while at < n:
        key = keys[at]
        if isinstance(key, tuple):
            for x in key:
                if not isinstance(x, (int, float, str)) or is_of_program(x):
                    return _sort_runs(keys, items, n)
        elif not isinstance(key, (int, float, str)) or is_of_program(key):
            return _sort_runs(keys, items, n)
        elif isinstance(keys[0], str):
            # Where texts and numbers meet, which two do says the message.
            if not isinstance(key, str):
                return _sort_runs(keys, items, n)
        elif isinstance(key, str):
            return _sort_runs(keys, items, n)
        at = at + 1
    at = 0
    while at < n:
        stop = at + 16
        if stop > n:
            stop = n
        _insert_keyed(keys, items, at, stop)
        at = stop
    width: i32 = 16
    if width < n:
        keys2 = Array(n)
        items2 = Array(n)
        while width < n:
            at = 0
            while at + width < n:
                high = at + width + width
                if high > n:
                    high = n
                _merge_keyed(keys, items, at, at + width, high, keys2, items2)
                at = high
            width = width + width


def _insert_keyed(keys, items, start: i32, stop: i32):
    done = start + 1
    while done < stop:
        x = keys[done]
        y = items[done]
        low = start
        high = done
        if not x < keys[done - 1]:
            low = done
        while low < high:
            mid = (low + high) >> 1
            if x < keys[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            keys[i] = keys[i - 1]
            items[i] = items[i - 1]
            i = i - 1
        keys[low] = x
        items[low] = y
        done = done + 1


def _merge_keyed(keys, items, low: i32, middle: i32, high: i32, keys2, items2):
    if not keys[middle] < keys[middle - 1]:
        return
    left = middle - low
    array_copy(keys2, 0, keys, low, left)
    array_copy(items2, 0, items, low, left)
    i: i32 = 0
    j = middle
    k = low
    try:
        while i < left and j < high:
            if keys[j] < keys2[i]:
                keys[k] = keys[j]
                items[k] = items[j]
                j = j + 1
            else:
                keys[k] = keys2[i]
                items[k] = items2[i]
                i = i + 1
            k = k + 1
    finally:
        array_copy(keys, k, keys2, i, left - i)
        array_copy(items, k, items2, i, left - i)
