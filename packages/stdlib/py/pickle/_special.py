"""How instances of the library's own containers are pickled: a call of the class, then what they hold."""
from __pyw__ import is_of_program
from collections._counter import Counter
from pyw.builtins.deque import deque
from pyw.builtins.dict_kinds import OrderedDict, defaultdict
from pyw.builtins.set import _AnySet


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
