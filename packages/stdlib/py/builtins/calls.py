"""Arguments that come out of a sequence (`*args`) or a mapping (`**kwargs`) and are bound when the call is made."""
from __pyw__ import Array, i32, inline, noinline


@inline
def _has_item(rest, i: i32):
    return i < rest._items.length


@inline
def _item(rest, i: i32):
    return rest._items[i]


def _items_from(rest, start: i32):
    return rest[int(start):]


def _joined(first, rest):
    return first + rest


@noinline
def _too_many(takes, n: i32):
    raise TypeError(takes + str(int(n)) + (' was given' if n == 1 else ' were given'))


def _check_count(rest, room: i32, before: i32, takes):
    n: i32 = rest._items.length
    if n > room:
        _too_many(takes, before + n)


@inline
def _has_keyword(mapping, name):
    return name in mapping


@inline
def _keyword(mapping, name):
    return mapping[name]


def _check_keywords(mapping, known, qualname):
    for k in mapping:
        if k not in known:
            raise TypeError(qualname + "() got an unexpected keyword argument '" + k + "'")


def _other_keywords(own, mapping, known, qualname):
    for k in mapping:
        if k in own:
            raise TypeError(qualname + "() got multiple values for keyword argument '" + k + "'")
        if k not in known:
            own[k] = mapping[k]
    return own


def _keywords_after(own, mapping, known, qualname):
    """The same, for keywords that stand behind the mapping."""
    first = _other_keywords({}, mapping, known, qualname)
    return _merged_keywords(first, own, qualname)


def _merged_keywords(first, second, qualname):
    for k in second:
        if k in first:
            raise TypeError(qualname + "() got multiple values for keyword argument '" + k + "'")
        first[k] = second[k]
    return first


def _as_tuple(items):
    return tuple(items)


@noinline
def _no_attribute_to_set(what, name):
    raise AttributeError(what + " has no attribute '" + name + "' and no __dict__ for setting new attributes")


def _no_attribute(what, name):
    raise AttributeError(what + " has no attribute '" + name + "'")


def _order_of(stamps):
    """Indices of the stamps that are not 0, the smallest stamp first."""
    n: i32 = stamps.length
    i: i32 = 0
    count: i32 = 0
    while i < n:
        if stamps[i] != 0:
            count = count + 1
        i = i + 1
    order = Array[i32](count)
    k: i32 = 0
    i = 0
    while i < n:
        if stamps[i] != 0:
            at = k
            while at > 0 and stamps[order[at - 1]] > stamps[i]:
                order[at] = order[at - 1]
                at = at - 1
            order[at] = i
            k = k + 1
        i = i + 1
    return order


def _merged_dict(fields, stamps, order, extra, at):
    """The entries of two dicts, in the order of their stamps; `order`: of the stamps of the first."""
    result = {}
    k: i32 = 0
    n: i32 = order.length
    names = list(fields)
    for name in extra:
        when = at[name]
        while k < n and int(stamps[order[k]]) < when:
            known = names[int(k)]
            result[known] = fields[known]
            k = k + 1
        result[name] = extra[name]
    while k < n:
        known = names[int(k)]
        result[known] = fields[known]
        k = k + 1
    return result


@noinline
def _unknown_attribute(cls, known, name):
    """A name that is computed, of a built-in type: one that it has but that no code mentions is not compiled."""
    if (' ' + name + ' ') in known:
        raise NotImplementedError('pyw: getattr() with a computed name that no code mentions: ' + cls + '.' + name)


@noinline
def _no_such_attribute(cls, known, name):
    _unknown_attribute(cls, known, name)
    raise AttributeError("'" + cls + "' object has no attribute '" + name + "'")


@noinline
def _no_new_attribute(cls, known, name):
    if (' ' + name + ' ') in known:
        raise AttributeError("'" + cls + "' object attribute '" + name + "' is read-only")
    what = "'" + cls + "' object has no attribute '" + name + "'"
    raise AttributeError(what + ' and no __dict__ for setting new attributes')
