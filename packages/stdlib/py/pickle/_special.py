"""How instances of the library's own containers are pickled: a call of the class, then what they hold."""
from __pyw__ import is_kind, is_of_program, make_tuple, note_kind
from collections._counter import Counter
from pyw.builtins.deque import deque
from pyw.builtins.dict_iterators import dict_itemiterator, dict_keyiterator, dict_valueiterator
from pyw.builtins.dict_kinds import OrderedDict, defaultdict
from pyw.builtins.iterators import (
    _Map1, _Map2, _MapMany, _Zip0, _Zip1, _Zip2, _Zip3, _ZipMany, list_iterator, range_iterator, str_ascii_iterator,
    tuple_iterator,
)
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.set import _AnySet, set_iterator
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
    elif isinstance(x, (dict_keyiterator, dict_valueiterator, dict_itemiterator, set_iterator)):
        _save_over(p, x._remaining(), 0, False)
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
        note_kind(x)
        p._save_call('builtins', 'getattr', (x.__self__, x.__name__))


def _save_if_function(x, p):
    if is_kind(x, 'func'):
        p._save_class(x)


def _save_base(x, p):
    """The base of an instance and its value, for the first two protocols."""
    if isinstance(x, list):
        p._save_name('builtins', 'list', _name_key('list'))
        p._save(list(x))
    elif isinstance(x, dict):
        p._save_name('builtins', 'dict', _name_key('dict'))
        p._save(dict(dict.items(x)))
    elif isinstance(x, int):
        p._save_name('builtins', 'int', _name_key('int'))
        p._save_int(int(x))
    elif isinstance(x, str):
        p._save_name('builtins', 'str', _name_key('str'))
        p._save_str(str.__str__(x))
    elif isinstance(x, tuple):
        p._save_name('builtins', 'tuple', _name_key('tuple'))
        p._save_tuple(tuple([item for item in x]))
    elif isinstance(x, __pyw_namedtuple__):
        p._save_name('builtins', 'tuple', _name_key('tuple'))
        p._save_tuple(x._astuple_())
    else:
        p._save_name('builtins', 'object', _name_key('object'))
        p._put(b'N')
