"""Reading iterators of the library, which are pickled as calls of `iter` or of their own class."""
from __pyw__ import class_is, i32, is_noted
from pickle._errors import _raise_unknown


def _is_called_again(cls):
    """Classes of the library whose instances are pickled as a call of the class."""
    return class_is(
        cls, 'accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count',
        'cycle', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'permutations', 'product', 'repeat', 'starmap',
        'takewhile', 'zip_longest', 'attrgetter', 'itemgetter', 'methodcaller',
    )


def _iterator_over(source):
    if isinstance(source, list) and (
        is_noted('list_iterator') or is_noted('dict_keyiterator') or is_noted('dict_valueiterator')
        or is_noted('dict_itemiterator') or is_noted('set_iterator')
    ):
        return iter(source)
    if is_noted('tuple_iterator') and isinstance(source, tuple):
        return iter(source)
    if is_noted('str_ascii_iterator') and isinstance(source, str):
        return iter(source)
    if is_noted('range_iterator') and isinstance(source, range):
        return iter(source)
    _raise_unknown('an iterator')


def _iterator_again(name, args, first, second):
    if name == 'builtins.map':
        if is_noted('_Map1') and len(args) == 2:
            return map(first, second)
        if is_noted('_Map2') and len(args) == 3:
            return map(first, second, args[2])
        if is_noted('_MapMany'):
            return map(*args)
    elif name == 'builtins.filter' and is_noted('filter'):
        return filter(first, second)
    elif name == 'builtins.enumerate' and is_noted('enumerate') and isinstance(second, int):
        return enumerate(first, second)
    elif name == 'builtins.zip':
        if is_noted('_Zip0') and len(args) == 0:
            return zip()
        if is_noted('_Zip1') and len(args) == 1:
            return zip(first)
        if is_noted('_Zip2') and len(args) == 2:
            return zip(first, second)
        if is_noted('_Zip3') and len(args) == 3:
            return zip(first, second, args[2])
        if is_noted('_ZipMany'):
            return zip(*args)
    _raise_unknown('an iterator')


def _place(it, at):
    """The state of an iterator over a built-in: where it is."""
    if isinstance(at, int):
        it._i = i32(max(at, 0))
