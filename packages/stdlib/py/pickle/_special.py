"""How instances of the library's own containers are pickled: a call of the class, then what they hold."""
from __pyw__ import is_kind, is_of_program, make_tuple
from collections._counter import Counter
from pyw.builtins.deque import deque
from pyw.builtins.dict_kinds import OrderedDict, defaultdict
from pyw.builtins.iterators import (
    _Map1, _Map2, _MapMany, _Zip0, _Zip1, _Zip2, _Zip3, _ZipMany, list_iterator, range_iterator, str_ascii_iterator,
    tuple_iterator,
)
from pyw.builtins.set import _AnySet
from pickle._names import _name_key


def _save_special(x, p, key):
    """Containers of the library whose classes are called again."""
    p._save_class(type(x))
    if isinstance(x, defaultdict):
        if x.default_factory is None:
            p._save(())
        else:
            p._save((x.default_factory,))
    elif isinstance(x, deque):
        if x.maxlen is None:
            p._save(())
        else:
            p._save(((), x.maxlen))
    elif isinstance(x, _AnySet):
        p._save((list(x),))
    elif isinstance(x, Counter):
        p._save((dict(x),))
    else:
        p._save(())
    p._put(b'R')
    p._remember(key)
    if isinstance(x, deque):
        if len(x) > 0:
            p._save_items(x, False)
    elif isinstance(x, (OrderedDict, defaultdict)):
        if len(x) > 0:
            p._save_pairs(x, False)
    if is_of_program(x):
        p._save_state(x)


def _save_iterator(x, p, key):
    """Iterators over built-in objects are `iter` of these and where they are; those over others are calls again."""
    if isinstance(x, list_iterator):
        at = int(x._i)
        _save_over(p, x._source if at < len(x._source) else [], at, at < len(x._source))
    elif isinstance(x, tuple_iterator):
        _save_over(p, make_tuple(x._items, x._items.length), int(x._i), True)
    elif isinstance(x, str_ascii_iterator):
        _save_over(p, x._source, int(x._i), True)
    elif isinstance(x, range_iterator):
        stop = x._next + x._left * x._step
        _save_over(p, range(x._next, stop, x._step), 0, False)
    elif isinstance(x, _Map1):
        _save_again(p, 'map', (x._function, x._it))
    elif isinstance(x, _Map2):
        _save_again(p, 'map', (x._function, x._a, x._b))
    elif isinstance(x, _MapMany):
        _save_again(p, 'map', (x._function, *make_tuple(x._its, x._its.length)))
    elif isinstance(x, filter):
        _save_again(p, 'filter', (x._function, x._it))
    elif isinstance(x, enumerate):
        _save_again(p, 'enumerate', (x._it, x._n))
    elif isinstance(x, _Zip0):
        _save_again(p, 'zip', ())
    elif isinstance(x, _Zip1):
        _save_again(p, 'zip', (x._a,))
    elif isinstance(x, _Zip2):
        _save_zip(p, (x._a, x._b), x._strict)
    elif isinstance(x, _Zip3):
        _save_zip(p, (x._a, x._b, x._c), x._strict)
    elif isinstance(x, _ZipMany):
        _save_zip(p, make_tuple(x._its, x._its.length), x._strict)
    else:
        raise NotImplementedError("pyw: pickling a '" + type(x).__name__ + "' object")
    p._remember(key)


def _save_again(p, name, args):
    p._save_name('builtins', name, _name_key(name))
    p._save(args)
    p._put(b'R')


def _save_zip(p, its, strict):
    if strict:
        raise NotImplementedError('pyw: pickling zip(strict=True)')
    _save_again(p, 'zip', its)


def _save_over(p, source, at, placed):
    _save_again(p, 'iter', (source,))
    if placed:
        p._save(at)
        p._put(b'b')


def _save_if_class(x, p):
    if is_kind(x, 'class'):
        p._save_class(x)


def _save_if_method(x, p):
    if is_kind(x, 'method'):
        p._save_call('builtins', 'getattr', (x.__self__, x.__name__))


def _save_if_function(x, p):
    if is_kind(x, 'func'):
        p._save_class(x)
