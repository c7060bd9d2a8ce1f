"""heapq: a list in which no item is less than the one at half its position."""


def _not_a_list(what, x):
    raise TypeError(what + ' must be list, not ' + ('None' if x is None else type(x).__name__))


def heappush(heap, item, /):
    if not isinstance(heap, list):
        _not_a_list('heappush() argument 1', heap)
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap, /):
    if not isinstance(heap, list):
        _not_a_list('heappop() argument', heap)
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _down(heap, 0)
        return first
    return last


def heapreplace(heap, item, /):
    if not isinstance(heap, list):
        _not_a_list('heapreplace() argument 1', heap)
    first = heap[0]
    heap[0] = item
    _down(heap, 0)
    return first


def heappushpop(heap, item, /):
    if not isinstance(heap, list):
        _not_a_list('heappushpop() argument 1', heap)
    if heap and heap[0] < item:
        first = heap[0]
        heap[0] = item
        _down(heap, 0)
        return first
    return item


def heapify(heap, /):
    if not isinstance(heap, list):
        _not_a_list('heapify() argument', heap)
    i = len(heap) // 2
    while i > 0:
        i -= 1
        _down(heap, i)


def _up(heap, start, i):
    """Moves the item at i towards start until its parent is not greater."""
    item = heap[i]
    while i > start:
        parent = (i - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[i] = above
        i = parent
    heap[i] = item


def _down(heap, i):
    """Moves the lesser child up until a leaf is free, then the item from there to its place."""
    end = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    _up(heap, start, i)


def _up_max(heap, start, i):
    item = heap[i]
    while i > start:
        parent = (i - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[i] = above
        i = parent
    heap[i] = item


def _down_max(heap, i):
    end = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    heap[i] = item
    _up_max(heap, start, i)


def _heapify_max(x):
    i = len(x) // 2
    while i > 0:
        i -= 1
        _down_max(x, i)


def _heappop_max(heap):
    """Of a list in which no item is greater than the one at half its position."""
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _down_max(heap, 0)
        return first
    return last


def _heapreplace_max(heap, item):
    first = heap[0]
    heap[0] = item
    _down_max(heap, 0)
    return first


def nsmallest(n, iterable, key=None):
    items = sorted(iterable, key=key)
    return items if n >= len(items) else items[:n] if n > 0 else items[:0]


def nlargest(n, iterable, key=None):
    items = sorted(iterable, key=key, reverse=True)
    return items if n >= len(items) else items[:n] if n > 0 else items[:0]


def merge(*iterables, key=None, reverse=False):
    """Items of sorted iterables in order; of equal ones those of the earlier iterable first."""
    heads = []
    for place, iterable in enumerate(iterables):
        it = iter(iterable)
        for value in it:
            heads.append(_Head(value, value if key is None else key(value), place, it))
            break
    while heads:
        best = heads[0]
        for h in heads:
            if (best.rank < h.rank) if reverse else (h.rank < best.rank):
                best = h
        yield best.value
        ended = True
        for value in best.it:
            best.value = value
            best.rank = value if key is None else key(value)
            ended = False
            break
        if ended:
            heads.remove(best)


class _Head:
    def __init__(self, value, rank, place, it):
        self.value = value
        self.rank = rank
        self.place = place
        self.it = it
