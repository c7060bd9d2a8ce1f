"""copy. Copies are of the type of the original, so what is known of its parts is known of theirs."""
from __pyw__ import (
    Array, State, array_copy, array_like, class_defines, clone, defines_method, each_class, i32, identity_number,
    imports_module, in_use, is_of_program, keep, kept, map_extra, map_fields, noinline, note_use,
)
from pyw.builtins.deque import deque
from pyw.builtins.dict import _init_dict
from pyw.builtins.iter_choices import _deprecated
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.reducers import _reducers
from pyw.builtins.set import _AnySet, _element_hash, _init_set


class Error(Exception):
    __module__ = 'copy'


error = Error

# What `id` adds to the number of an object, which it multiplies by 16.
_FIRST_ID = 140000000000000


class _Memo(object):
    """
    The copies made so far, by the number of the original: `_ids` is a table with open addressing, `_kept` has the
    copies. What a program puts there itself is in `_given` too, where it can read it.
    """

    _count: i32
    _mask: i32
    _ids: Array
    _kept: Array

    def __init__(self):
        self._count = 0
        self._mask = 15
        self._ids = Array[i32](16)
        self._kept = Array(16)
        self._given = {}
        # The dict that the program gave: it sees what is put here.
        self._dict = None
        self._alive = []

    def _place(self, n: i32) -> i32:
        mask: i32 = self._mask
        i = n & mask
        while self._ids[i] != 0 and self._ids[i] != n:
            i = (i + 1) & mask
        return i

    def _find(self, n: i32) -> i32:
        """Where the copy of an object is, or -1."""
        i = self._place(n)
        if self._ids[i] == 0:
            return -1
        return i

    def _put(self, n: i32, x):
        if self._count * 2 > self._mask:
            self._grow()
        i = self._place(n)
        if self._ids[i] == 0:
            self._ids[i] = n
            self._count = self._count + 1
        keep(self._kept, i, x)
        if in_use('memo of the program') and not defines_method('__deepcopy__') and self._dict is not None:
            self._dict[int(n) * 16 + _FIRST_ID] = x

    def _keep_alive(self, x):
        """In the program's dict, as in CPython, stands the list of what was copied."""
        if not defines_method('__deepcopy__') and self._dict is not None:
            own = int(identity_number(self._dict)) * 16 + _FIRST_ID
            if own not in self._dict:
                self._dict[own] = self._alive
            self._alive.append(x)

    @noinline
    def _grow(self):
        ids = self._ids
        held = self._kept
        n: i32 = ids.length
        self._ids = Array[i32](n * 2)
        self._kept = Array(n * 2)
        self._mask = n * 2 - 1
        i: i32 = 0
        while i < n:
            if ids[i] != 0:
                at = self._place(ids[i])
                self._ids[at] = ids[i]
                array_copy(self._kept, at, held, i, 1)
            i = i + 1

    # --- as the program sees it

    def __setitem__(self, key, value):
        self._given[key] = value
        if in_use('memo of the program') and self._dict is not None:
            self._dict[key] = value
        if isinstance(key, int):
            self._put(_number_of(key), value)

    def __contains__(self, key):
        return key in self._given or self._is_kept(key)

    def _is_kept(self, key):
        return isinstance(key, int) and self._find(_number_of(key)) >= 0

    def __getitem__(self, key):
        if key not in self._given and self._is_kept(key):
            _raise_untyped()
        return self._given[key]

    def get(self, key, default=None):
        if key not in self._given and self._is_kept(key):
            _raise_untyped()
        return self._given.get(key, default)

    def __len__(self):
        return int(self._count)


def _number_of(key) -> i32:
    return i32((key - _FIRST_ID) // 16)


@noinline
def _raise_untyped():
    raise NotImplementedError('pyw: reading from the memo of deepcopy what the program did not put there')


def _raise_other_class():
    raise NotImplementedError('pyw: deepcopy of an object that is held twice and whose copy is of another class')


_memos: State = {}


def _memo_of(given):
    """The memo that goes with a dict of the program's."""
    n = int(identity_number(given))
    memo = _memos.get(n)
    if memo is None:
        memo = _Memo()
        _memos[n] = memo
    note_use('memo of the program')
    memo._dict = None
    for key, value in given.items():
        memo[key] = value
    memo._dict = given
    return memo


def copy(x):
    return each_class(_copy_object, _same, x, None)


def _same(x, memo):
    return x


def deepcopy(x, memo=None, _nil=None):
    if memo is None:
        return _deep(x, _Memo())
    if isinstance(memo, _Memo):
        return _deep(x, memo)
    return _deep(x, _memo_of(memo))


def replace(obj, /, **changes):
    if isinstance(obj, __pyw_namedtuple__):
        return obj._replace(**changes)
    if not class_defines(obj, '__replace__'):
        raise TypeError('replace() does not support ' + type(obj).__name__ + ' objects')
    return obj.__replace__(**changes)


def _deep(x, memo):
    return each_class(_deep_object, _deep, x, memo)


# --- x is of one class in what follows


@noinline
def _raise_unpicklable(name):
    raise TypeError("cannot pickle '" + name + "' object")


@noinline
def _raise_unknown(name):
    raise NotImplementedError("pyw: a copy of a '" + name + "' object")


def _cannot(x):
    name = type(x).__name__
    if name in (
        'generator', 'coroutine', 'async_generator', 'dict_keys', 'dict_values', 'dict_items', 'memoryview',
        'traceback', 'mappingproxy', 'TextIOWrapper', 'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'FileIO',
    ):
        if name in ('TextIOWrapper', 'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'FileIO'):
            raise TypeError("cannot pickle '" + name + "' instances")
        _raise_unpicklable(name)
    _raise_unknown(name)


def _ask_for_reduce(x, how):
    try:
        x.__getattribute__('__reduce_ex__')
    except AttributeError:
        try:
            x.__getattribute__('__reduce__')
        except AttributeError:
            raise Error('un(' + how + ')copyable object of type ' + repr(type(x))) from None


def _copy_array(a):
    b = array_like(a, a.length)
    array_copy(b, 0, a, 0, a.length)
    return b


def _copy_object(x, memo):
    if isinstance(x, tuple) and not is_of_program(x):
        return x
    if isinstance(x, frozenset) and not is_of_program(x):
        return x
    if class_defines(x, '__copy__'):
        return x.__copy__()
    if class_defines(x, '__getattribute__') and is_of_program(x):
        _ask_for_reduce(x, 'shallow')
    if class_defines(x, '_advance') and not class_defines(x, 'send', 'readline', 'scandir') and not is_of_program(x):
        # Of the library's: it holds nothing but other iterators and what they go over.
        return _another_iterator(x)
    if imports_module('copyreg') and is_of_program(x) and type(x) in _reducers():
        return _rebuilt(x, _reducers()[type(x)](x), None)
    if class_defines(x, '__reduce_ex__'):
        return _rebuilt(x, x.__reduce_ex__(4), None)
    if class_defines(x, '__reduce__'):
        return _rebuilt(x, x.__reduce__(), None)
    if class_defines(x, '__getstate__', '__setstate__', '__getnewargs__', '__getnewargs_ex__', '__new__'):
        return _by_state(x, None)
    new = clone(x)
    if isinstance(x, list):
        new._items = _copy_array(x._items)
    elif isinstance(x, dict):
        _init_dict(new, array_like(x._keys_, 0), array_like(x._values_, 0))
        x._merge_into_(new)
    elif isinstance(x, _AnySet):
        _init_set(new, array_like(x._keys_, 8))
        new._merge_(x)
    elif isinstance(x, deque):
        new._items_ = _copy_array(x._items_)
    elif isinstance(x, bytearray):
        new._d = _copy_array(x._d)
    elif isinstance(x, BaseException):
        _fresh_exception(new)
    elif not is_of_program(x):
        _cannot(x)
    if is_of_program(x):
        map_extra(new, _copied_dict, None)
    return new


def _copied_dict(x, memo):
    return copy(x)


def _fresh_exception(new):
    new.__cause__ = None
    new.__context__ = None
    new.__suppress_context__ = False
    new._trace = None
    new._tb = None
    new._here = None


def _deep_object(x, memo):
    if isinstance(x, tuple) and not is_of_program(x):
        return tuple([_deep(item, memo) for item in x])
    n = identity_number(x)
    at = memo._find(n)
    if at >= 0:
        return kept(memo._kept, at, x)
    y = _deep_anew(x, memo, n)
    if in_use('memo of the program'):
        memo._keep_alive(x)
    return y


def _deep_anew(x, memo, n: i32):
    if class_defines(x, '__deepcopy__'):
        y = x.__deepcopy__(memo)
        memo._put(n, y)
        return y
    if class_defines(x, '__getattribute__') and is_of_program(x):
        _ask_for_reduce(x, 'deep')
    if class_defines(x, '_advance') and not class_defines(x, 'send', 'readline', 'scandir') and not is_of_program(x):
        # Of the library's: it holds nothing but other iterators and what they go over.
        new = _another_iterator(x)
        memo._put(n, new)
        map_fields(new, _deep, memo)
        if hasattr(x, '_its'):
            new._its = _deep_iterators(x._its, memo)
        return new
    if imports_module('copyreg') and is_of_program(x) and type(x) in _reducers():
        return _rebuilt(x, _reducers()[type(x)](x), memo)
    if class_defines(x, '__reduce_ex__'):
        return _rebuilt(x, x.__reduce_ex__(4), memo)
    if class_defines(x, '__reduce__'):
        return _rebuilt(x, x.__reduce__(), memo)
    if class_defines(x, '__getstate__', '__setstate__', '__getnewargs__', '__getnewargs_ex__', '__new__'):
        return _by_state(x, memo)
    new = clone(x)
    memo._put(n, new)
    if is_of_program(x):
        map_fields(new, _deep, memo)
    if isinstance(x, list):
        _deep_list(x, new, memo)
    elif isinstance(x, dict):
        _deep_dict(x, new, memo)
    elif isinstance(x, _AnySet):
        _deep_set(x, new, memo)
    elif isinstance(x, deque):
        _deep_deque(x, new, memo)
    elif isinstance(x, bytearray):
        new._d = _copy_array(x._d)
    elif isinstance(x, tuple):
        new._items = _deep_items(x, memo)
    elif isinstance(x, BaseException):
        new.args = _deep(x.args, memo)
        _fresh_exception(new)
    elif not is_of_program(x):
        # The last is what the copies of an iterator share (`tee`).
        if hasattr(x, 'data') or hasattr(x, 'maps') or hasattr(x, '_seen'):
            map_fields(new, _deep, memo)
        else:
            _cannot(x)
    return new


def _another_iterator(x):
    new = clone(x)
    if class_defines(x, '__reduce__'):
        _deprecated()
    if class_defines(x, '_detach_'):
        new._detach_()
    return new


def _deep_iterators(its, memo):
    n: i32 = its.length
    items = array_like(its, n)
    i: i32 = 0
    while i < n:
        items[i] = _deep(its[i], memo)
        i = i + 1
    return items


def _deep_items(x, memo):
    n: i32 = x._items.length
    items = array_like(x._items, n)
    i: i32 = 0
    while i < n:
        items[i] = _deep(x._items[i], memo)
        i = i + 1
    return items


def _deep_list(x, new, memo):
    n: i32 = x._len
    new._len = 0
    new._items = array_like(x._items, n)
    i: i32 = 0
    while i < x._len and i < n:
        y = _deep(x._items[i], memo)
        if is_of_program(x):
            new.append(y)
        else:
            new._items[i] = y
            new._len = i + 1
        i = i + 1


def _deep_dict(x, new, memo):
    _init_dict(new, array_like(x._keys_, 0), array_like(x._values_, 0))
    for key, value in dict.items(x):
        k = _deep(key, memo)
        v = _deep(value, memo)
        if is_of_program(x):
            new[k] = v
        else:
            new._put_(k, v)


def _deep_set(x, new, memo):
    _init_set(new, array_like(x._keys_, 8))
    i: i32 = 0
    while i <= x._mask_:
        if x._is_live_(i):
            y = _deep(x._keys_[i], memo)
            new._add_(y, _element_hash(y))
        i = i + 1


def _deep_deque(x, new, memo):
    items = array_like(x._items_, x._items_.length)
    new._items_ = items
    i: i32 = 0
    while i < x._size_:
        at = (x._head_ + i) & x._mask_
        items[at] = _deep(x._items_[at], memo)
        i = i + 1


def _by_state(x, memo):
    """What object.__reduce_ex__ does: a new instance without __init__, then its state."""
    cls = type(x)
    if class_defines(x, '__getnewargs_ex__'):
        args, kwargs = x.__getnewargs_ex__()
        if memo is not None:
            args = _deep(args, memo)
        new = cls.__new__(cls, *args, **kwargs)
    elif class_defines(x, '__getnewargs__') or isinstance(x, (int, float, complex, str, bytes, tuple)):
        args = x.__getnewargs__()
        if memo is not None:
            args = _deep(args, memo)
        new = cls.__new__(cls, *args)
    elif isinstance(x, __pyw_namedtuple__):
        items = x._astuple_()
        if memo is not None:
            items = _deep(items, memo)
        new = cls.__new__(cls, *items)
    elif class_defines(x, '__new__'):
        new = cls.__new__(cls)
    else:
        new = object.__new__(cls)
    if memo is not None:
        memo._put(identity_number(x), new)
    if class_defines(x, '__getstate__'):
        _set_state(new, x.__getstate__(), memo)
    elif isinstance(x, __pyw_namedtuple__):
        _set_state(new, {k: v for k, v in x.__dict__.items() if k not in x._fields and k != '_held'}, memo)
    else:
        _set_state(new, x.__dict__, memo)
    if isinstance(x, list):
        for item in list(x):
            new.append(item if memo is None else _deep(item, memo))
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            if memo is None:
                new[key] = value
            else:
                new[_deep(key, memo)] = _deep(value, memo)
    return new


def _set_state(new, state, memo):
    if state is None:
        return
    if memo is not None:
        state = _deep(state, memo)
    if class_defines(new, '__setstate__'):
        if isinstance(state, dict) and not state and not class_defines(new, '__getstate__'):
            return
        new.__setstate__(state)
    elif isinstance(state, tuple):
        if state[0] is not None:
            _set_attributes(new, state[0])
        _set_attributes(new, state[1])
    else:
        _set_attributes(new, state)


def _set_attributes(new, state):
    for name, value in state.items():
        setattr(new, name, value)


def _rebuilt(x, reduced, memo):
    """What a program's own __reduce__ says: a function, its arguments, a state, items, pairs."""
    if isinstance(reduced, str):
        return x
    if not 2 <= len(reduced) <= 5:
        count = str(len(reduced) + 2)
        raise TypeError('_reconstruct() takes from 4 to 7 positional arguments but ' + count + ' were given')
    args = reduced[1] if memo is None else _deep(reduced[1], memo)
    new = reduced[0](*args)
    if memo is not None:
        memo._put(identity_number(x), new)
    if len(reduced) > 2:
        _set_state(new, reduced[2], memo)
    if len(reduced) > 3 and reduced[3] is not None:
        for item in reduced[3]:
            new.append(item if memo is None else _deep(item, memo))
    if len(reduced) > 4 and reduced[4] is not None:
        for key, value in reduced[4]:
            if memo is None:
                new[key] = value
            else:
                new[_deep(key, memo)] = _deep(value, memo)
    return new
