"""Arguments that come out of a sequence (`*args`) or a mapping (`**kwargs`) and are bound when the call is made."""
from __pyw__ import Array, i32, inline, next_of, noinline, plain_iter, type_hints
from pyw.builtins.keyword_suggestion import _suggested
from pyw.builtins.slices import _NotGiven


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
def _too_many(takes, n: i32, named: i32):
    """`named`: of the parameters that have no position, those that were given."""
    if named > 0:
        given = ' positional argument' + ('' if n == 1 else 's') + ' (and ' + str(int(named)) + ' keyword-only argument'
        raise TypeError(takes + str(int(n)) + given + ('' if named == 1 else 's') + ') were given')
    raise TypeError(takes + str(int(n)) + (' was given' if n == 1 else ' were given'))


def _check_native(rest, mapping, before: i32, least: i32, most: i32, few, many, keywords):
    """A function that CPython has in C, all of whose parameters have a place: its words for a wrong number."""
    if mapping is not None and len(mapping) > 0:
        raise TypeError(keywords)
    n = before
    if rest is not None:
        n = n + rest._items.length
    if n < least:
        raise TypeError(few.replace('%', str(int(n))))
    if n > most:
        raise TypeError(many.replace('%', str(int(n))))


def _check_count(rest, room: i32, before: i32, takes, named: i32):
    n: i32 = rest._items.length
    if n > room:
        _too_many(takes, before + n, named)


def _count_keywords(mapping, names):
    n: i32 = 0
    for k in names:
        if k in mapping:
            n = n + 1
    return n


def _check_given(mapping, names, function, what):
    """Of the names, none may be in the mapping as well."""
    for k in names:
        if k in mapping:
            raise TypeError(function + ' got multiple values for ' + what + " '" + k + "'")


def _count_items(rest) -> i32:
    return rest._items.length


@noinline
def _raise_missing(function, what, params, count: i32, mapping):
    """
    Each parameter is its index in the sequence of `count` items and its name; those that neither the sequence nor the
    mapping has are named. `/` stands before names that no mapping gives.
    """
    missing = []
    for param in params:
        index, _, name = param.partition(' ')
        if 0 <= int(index) < int(count) or (mapping is not None and name in mapping):
            continue
        missing.append("'" + name.removeprefix('/') + "'")
    n = len(missing)
    shown = missing[0]
    if n == 2:
        shown = missing[0] + ' and ' + missing[1]
    elif n > 2:
        shown = ', '.join(missing[:-1]) + ', and ' + missing[-1]
    many = 's' if n > 1 else ''
    raise TypeError(function + ' missing ' + str(n) + ' required ' + what + ' argument' + many + ': ' + shown)


@noinline
def _raise_about(function, text):
    raise TypeError(function + text)


@inline
def _has_keyword(mapping, name):
    return name in mapping


@inline
def _keyword(mapping, name):
    return mapping[name]


def _check_keywords(mapping, known, positional, qualname):
    _check_strings(mapping)
    for k in mapping:
        if k not in known:
            wrong = ', '.join([name for name in mapping if name in positional])
            if wrong:
                what = "() got some positional-only arguments passed as keyword arguments: '"
                raise TypeError(qualname + what + wrong + "'")
            raise TypeError(qualname + "() got an unexpected keyword argument '" + k + "'" + _suggested(k, known))


def _check_strings(mapping):
    for k in mapping:
        if not isinstance(k, str):
            raise TypeError('keywords must be strings')


def _other_keywords(own, mapping, known):
    for k in mapping:
        if k not in known:
            own[k] = mapping[k]
    return own


def _keywords_after(own, late):
    """The same, for keywords that stand behind the mapping."""
    for k in late:
        own[k] = late[k]
    return own


def _merged_keywords(first, second, function):
    for k in second:
        if k in first:
            raise TypeError(function + " got multiple values for keyword argument '" + str(k) + "'")
        first[k] = second[k]
    return first


def _as_tuple(items):
    return tuple(items)


@noinline
def _call_apart(callee, /, *args, **kwargs):
    return callee(*args, **kwargs)


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
def _has_name(names, name):
    return ' ' + name + ' ' in names


def _is_special_name(name):
    if not isinstance(name, str):
        raise TypeError("attribute name must be string, not '" + type(name).__name__ + "'")
    return name.startswith('__') and name.endswith('__')


def _is_special_or(name, names):
    return _is_special_name(name) or _has_name(names, name)


def _unknown_attribute(cls, known, name):
    """A name that is computed, of a built-in type: one that it has but that no code mentions is not compiled."""
    if (' ' + name + ' ') in known:
        raise NotImplementedError('pyw: getattr() with a computed name that no code mentions: ' + cls + '.' + name)


@noinline
def _unknown_to_set(cls, known, name):
    """A member that no string of the program names is not compared where a name is computed."""
    if (' ' + name + ' ') in known:
        raise NotImplementedError('pyw: setattr() with a computed name that no code mentions: ' + cls + '.' + name)


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


def _unpack_again(iterable, before: i32, n: i32):
    """The items for targets of which the one behind `before` others is starred: that one asks for an iterator anew."""
    it = plain_iter(iterable)
    items = []
    i: i32 = 0
    while i < before:
        item = next_of(it, _NotGiven)
        if item is _NotGiven:
            raise ValueError(
                'not enough values to unpack (expected at least ' + str(int(n)) + ', got ' + str(int(i)) + ')'
            )
        items.append(item)
        i = i + 1
    items.extend(it)
    if items._len < n:
        raise ValueError(
            'not enough values to unpack (expected at least ' + str(int(n)) + ', got ' + str(int(items._len)) + ')'
        )
    return items


def _type_hints(func):
    """The annotations of a function, those that are text as what they stand for."""
    return type_hints(func)
