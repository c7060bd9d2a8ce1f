"""Writing pickles: the bytes that CPython's pickler writes, protocol by protocol.

Tuples have no identity here: one that is met twice is written twice.
"""
from __pyw__ import (
    class_defines, each_class, each_kind, identity_number, imports_module, is_kind, is_of_program, note_kind,
    note_named,
)
from collections._counter import Counter
from pyw.builtins.deque import deque
from pyw.builtins.dict_kinds import OrderedDict, defaultdict
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.reducers import _reducers
from pyw.builtins.set import _AnySet
from pickle._errors import PicklingError, _raise_unpicklable
from pickle._special import (
    _save_base, _save_if_class, _save_if_function, _save_if_method, _save_iterator, _save_special,
)
from pickle._names import _float_bytes, _name_key, _old_name, _raw_escaped, _text_key

_BATCH = 1000
_FRAME = 65536


class Pickler(object):
    """`_memo` has the index of what was written, by identity; `_frame` is where the open frame begins, or -1."""

    __module__ = '_pickle'

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = 4
        if protocol < 0:
            protocol = 5
        if protocol > 5:
            raise ValueError('pickle protocol must be <= 5')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._proto = protocol
        self._fix = fix_imports and protocol < 3
        self._out = bytearray()
        self._memo = {}
        self._frame = -1
        self.bin = protocol > 0
        self.fast = False

    def clear_memo(self):
        self._memo.clear()

    def dump(self, obj, /):
        self._out = bytearray()
        self._frame = -1
        if self._proto >= 2:
            self._out += bytes([0x80, self._proto])
        if self._proto >= 4:
            self._begin_frame()
        self._save(obj)
        self._out += b'.'
        self._end_frame()
        self._file.write(bytes(self._out))
        self._out = bytearray()

    # --- frames

    def _begin_frame(self):
        self._frame = len(self._out)
        self._out += b'\x95\0\0\0\0\0\0\0\0'

    def _end_frame(self):
        at = self._frame
        if at < 0:
            return
        self._frame = -1
        n = len(self._out) - at - 9
        if n < 4:
            del self._out[at:at + 9]
        else:
            self._out[at + 1:at + 9] = n.to_bytes(8, 'little')

    def _boundary(self):
        """Before an opcode: a frame that is long enough ends, and another begins."""
        if self._proto >= 4:
            if self._frame < 0:
                self._begin_frame()
            elif len(self._out) - self._frame - 9 >= _FRAME:
                self._end_frame()
                self._begin_frame()

    def _put(self, data):
        self._boundary()
        self._out += data

    def _put_long(self, head, data):
        """Long data stand outside of frames."""
        if len(data) < _FRAME or self._proto < 4:
            self._put(head)
            self._out += data
            return
        self._end_frame()
        self._out += head
        self._out += data

    # --- the memo

    def _remember(self, key):
        if self.fast:
            return
        n = len(self._memo)
        self._memo[key] = n
        if self._proto >= 4:
            self._put(b'\x94')
        elif self._proto == 0:
            self._put(b'p' + str(n).encode() + b'\n')
        elif n < 256:
            self._put(b'q' + bytes([n]))
        else:
            self._put(b'r' + n.to_bytes(4, 'little'))

    def _recall(self, key):
        """Writes where an object is, if it was written."""
        n = self._memo.get(key, -1)
        if n < 0:
            return False
        if self._proto == 0:
            self._put(b'g' + str(n).encode() + b'\n')
        elif n < 256:
            self._put(b'h' + bytes([n]))
        else:
            self._put(b'j' + n.to_bytes(4, 'little'))
        return True

    # --- values

    def _save(self, x):
        if class_defines(self, 'persistent_id'):
            pid = self.persistent_id(x)
            if pid is not None:
                if self._proto > 0:
                    self._save_plain(pid)
                    self._put(b'Q')
                else:
                    self._put(b'P' + str(pid).encode('ascii') + b'\n')
                return
        self._save_plain(x)

    def _save_plain(self, x):
        if x is None:
            self._put(b'N')
        elif isinstance(x, bool):
            self._save_bool(x)
        elif isinstance(x, int) and not is_of_program(x):
            self._save_int(x)
        elif isinstance(x, float) and not is_of_program(x):
            self._save_float(x)
        elif isinstance(x, str) and not is_of_program(x):
            self._save_str(x)
        elif isinstance(x, bytes) and not is_of_program(x):
            self._save_bytes(x)
        elif isinstance(x, tuple) and not is_of_program(x):
            self._save_tuple(x)
        elif isinstance(x, complex):
            note_kind(x)
            self._save_call('builtins', 'complex', (x.real, x.imag))
        elif isinstance(x, range):
            note_kind(x)
            self._save_call('builtins', 'range', (x.start, x.stop, x.step))
        elif isinstance(x, slice):
            note_kind(x)
            self._save_call('builtins', 'slice', (x.start, x.stop, x.step))
        elif x is Ellipsis:
            note_kind(Ellipsis)
            self._save_name('builtins', 'Ellipsis', -500001)
        elif x is NotImplemented:
            note_kind(NotImplemented)
            self._save_name('builtins', 'NotImplemented', -500002)
        elif is_kind(x, 'class'):
            each_kind(_save_if_class, x, self)
        elif is_kind(x, 'func'):
            each_kind(_save_if_function, x, self)
        elif is_kind(x, 'module'):
            _raise_unpicklable('module')
        elif is_kind(x, 'method'):
            each_kind(_save_if_method, x, self)
        else:
            each_class(_save_object, _save_object, x, self)

    def _save_bool(self, x):
        if self._proto >= 2:
            self._put(b'\x88' if x else b'\x89')
        else:
            self._put(b'I01\n' if x else b'I00\n')

    def _save_int(self, x):
        if -0x80000000 <= x <= 0x7fffffff:
            if self._proto == 0:
                self._put(b'I' + str(x).encode() + b'\n')
            elif 0 <= x < 256:
                self._put(bytes([75, x]))
            elif 0 <= x < 65536:
                self._put(b'M' + x.to_bytes(2, 'little'))
            else:
                self._put(b'J' + x.to_bytes(4, 'little', signed=True))
        elif self._proto < 2:
            self._put(b'L' + str(x).encode() + b'L\n')
        else:
            n = x.bit_length() // 8 + 1
            data = x.to_bytes(n, 'little', signed=True)
            if n > 1 and x < 0 and data[n - 1] == 255 and data[n - 2] >= 128:
                data = data[:n - 1]
            if len(data) < 256:
                self._put(bytes([0x8a, len(data)]) + data)
            else:
                self._put(b'\x8b' + len(data).to_bytes(4, 'little') + data)

    def _save_float(self, x):
        if self._proto > 0:
            self._put(b'G' + _float_bytes(x))
        else:
            self._put(b'F' + repr(x).encode() + b'\n')

    def _save_str(self, x):
        key = _text_key(x)
        if self._recall(key):
            return
        if self._proto == 0:
            self._put(b'V' + _raw_escaped(x) + b'\n')
        else:
            data = x.encode('utf-8', 'surrogatepass')
            n = len(data)
            if n < 256 and self._proto >= 4:
                self._put(bytes([0x8c, n]) + data)
            else:
                self._put_long(b'X' + n.to_bytes(4, 'little'), data)
        self._remember(key)

    def _save_bytes(self, x):
        key = int(identity_number(x))
        if self._proto < 3:
            if self._recall(key):
                return
            if len(x) == 0:
                self._save_name('builtins', 'bytes', -500003)
                self._put(b')' if self._proto > 0 else b'(t')
                self._put(b'R')
            else:
                self._save_name('_codecs', 'encode', -500004)
                self._save_tuple((x.decode('latin-1'), 'latin1'))
                self._put(b'R')
            self._remember(key)
            return
        if self._recall(key):
            return
        n = len(x)
        if n < 256:
            self._put(bytes([67, n]) + x)
        else:
            self._put_long(b'B' + n.to_bytes(4, 'little'), x)
        self._remember(key)

    def _save_tuple(self, x):
        n = len(x)
        if n == 0:
            self._put(b')' if self._proto > 0 else b'(t')
            return
        if n > 3 or self._proto < 2:
            self._put(b'(')
        for item in x:
            self._save(item)
        if n > 3 or self._proto < 2:
            self._put(b't')
        elif n == 1:
            self._put(b'\x85')
        elif n == 2:
            self._put(b'\x86')
        else:
            self._put(b'\x87')
        # Nobody asks for it again.
        self._remember(-1000000 - len(self._memo))

    # --- names

    def _save_name(self, module, name, key):
        """A class or function, found by its name when the pickle is read."""
        if self._recall(key):
            return
        if self._proto >= 4:
            self._save_str(module)
            self._save_str(name)
            self._put(b'\x93')
        elif '.' in name:
            dot = name.rfind('.')
            self._save_name('builtins', 'getattr', -500005)
            self._put(b'(' if self._proto < 2 else b'')
            self._save_name(module, name[:dot], key - 3000000)
            self._save_str(name[dot + 1:])
            if self._proto < 2:
                self._put(b't')
            else:
                self._put(b'\x86')
            self._put(b'R')
        else:
            if self._fix:
                module, name = _old_name(module, name)
            self._put(b'c' + module.encode() + b'\n' + name.encode() + b'\n')
        self._remember(key)

    def _save_call(self, module, name, args):
        self._save_name(module, name, _name_key(name))
        self._save_tuple(args)
        self._put(b'R')
        self._remember(-1000000 - len(self._memo))

    # --- containers, whose items come in batches

    def _begin(self, short, long):
        self._put(short if self._proto > 0 else long)

    def _save_items(self, x, exact):
        n = len(x)
        if self._proto == 0:
            for item in x:
                self._save(item)
                self._put(b'a')
            return
        if n == 1:
            for item in x:
                self._save(item)
            self._put(b'a')
            return
        at = 0
        for item in x:
            if at % _BATCH == 0:
                if not exact and at + 1 == n:
                    self._save(item)
                    self._put(b'a')
                    return
                self._put(b'(')
            self._save(item)
            at += 1
            if at % _BATCH == 0 or at == n:
                self._put(b'e')

    def _save_pairs(self, x, exact):
        n = len(x)
        if self._proto == 0:
            for key, value in dict.items(x):
                self._save(key)
                self._save(value)
                self._put(b's')
            return
        at = 0
        for key, value in dict.items(x):
            if at % _BATCH == 0:
                if at + 1 == n and (n == 1 or not exact):
                    self._save(key)
                    self._save(value)
                    self._put(b's')
                    return
                self._put(b'(')
            self._save(key)
            self._save(value)
            at += 1
            if at % _BATCH == 0 or at == n:
                self._put(b'u')

    def _save_list(self, x, key):
        self._begin(b']', b'(l')
        self._remember(key)
        self._save_items(x, True)

    def _save_dict(self, x, key):
        self._begin(b'}', b'(d')
        self._remember(key)
        self._save_pairs(x, True)

    def _save_set(self, x, key):
        if self._proto < 4:
            name = 'frozenset' if isinstance(x, frozenset) else 'set'
            self._save_name('builtins', name, _name_key(name))
            self._save_tuple((list(x),))
            self._put(b'R')
            self._remember(key)
        elif isinstance(x, frozenset):
            self._put(b'(')
            for item in x:
                self._save(item)
            self._put(b'\x91')
            self._remember(key)
        else:
            self._put(b'\x8f')
            self._remember(key)
            at = 0
            n = len(x)
            for item in x:
                if at % _BATCH == 0:
                    self._put(b'(')
                self._save(item)
                at += 1
                if at % _BATCH == 0 or at == n:
                    self._put(b'\x90')

    # --- instances

    def _save_class(self, cls):
        note_named(cls)
        name = cls.__qualname__
        if '<locals>' in name:
            raise AttributeError("Can't get local object '" + name + "'")
        if cls.__module__ == name:
            # Names of classes written in C are made anew, so `datetime.datetime` is two strings; memoised by identity.
            name = (name + '.')[:-1]
        self._save_name(cls.__module__, name, -10000000 - int(identity_number(cls)))

    def _save_state(self, x):
        """What the instance gets back, and the opcode for that."""
        if class_defines(x, '__getstate__'):
            state = x.__getstate__()
            if state is not None:
                self._save(state)
                self._put(b'b')
            return
        state = x.__dict__
        if len(state) == 0:
            return
        if class_defines(x, '__slots__'):
            self._save((None, state))
        else:
            self._save(state)
        self._put(b'b')

    def _save_instance(self, x, key):
        """As object.__reduce_ex__ says."""
        note_named(x)
        cls = type(x)
        if self._proto < 2:
            self._save_name('copyreg', '_reconstructor', -500006)
            self._put(b'(')
            self._save_class(cls)
            _save_base(x, self)
            self._put(b't')
            self._remember(-1000000 - len(self._memo))
            self._put(b'R')
            self._remember(key)
            if not isinstance(x, __pyw_namedtuple__):
                self._save_state(x)
            return
        self._save_class(cls)
        if class_defines(x, '__getnewargs_ex__'):
            args, kwargs = x.__getnewargs_ex__()
            self._save(args)
            self._save(kwargs)
            self._put(b'\x92')
        else:
            if class_defines(x, '__getnewargs__'):
                self._save(x.__getnewargs__())
            elif isinstance(x, __pyw_namedtuple__):
                self._save_tuple(x._astuple_())
            elif isinstance(x, tuple):
                self._save_tuple((tuple([item for item in x]),))
            elif isinstance(x, int):
                self._save_tuple((int(x),))
            elif isinstance(x, float):
                self._save_tuple((float(x),))
            elif isinstance(x, str):
                self._save_tuple((str.__str__(x),))
            else:
                self._put(b')')
            self._put(b'\x81')
        self._remember(key)
        if isinstance(x, list):
            if len(x) > 0:
                self._save_items(x, False)
        elif isinstance(x, dict):
            if len(x) > 0:
                self._save_pairs(x, False)
        if not isinstance(x, __pyw_namedtuple__):
            self._save_state(x)

    def _save_reduced(self, x, reduced, key):
        """What a class's own __reduce__ gave."""
        if isinstance(reduced, str):
            self._save_name(type(x).__module__, reduced, key)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        n = len(reduced)
        if not 2 <= n <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        if not callable(reduced[0]):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        if not isinstance(reduced[1], tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if self._proto >= 2 and getattr(reduced[0], '__name__', None) == '__newobj__':
            self._save(reduced[1][0])
            self._save(tuple(reduced[1][1:]))
            self._put(b'\x81')
        else:
            self._save(reduced[0])
            self._save(reduced[1])
            self._put(b'R')
        self._remember(key)
        if len(reduced) > 3 and reduced[3] is not None:
            items = list(reduced[3])
            if len(items) > 0:
                self._save_items(items, False)
        if len(reduced) > 4 and reduced[4] is not None:
            pairs = dict(reduced[4])
            if len(pairs) > 0:
                self._save_pairs(pairs, False)
        if len(reduced) > 2 and reduced[2] is not None:
            self._save(reduced[2])
            self._put(b'b')


def _save_object(x, p):
    """x is of one class."""
    key = int(identity_number(x))
    if p._recall(key):
        return
    if imports_module('copyreg') and is_of_program(x) and type(x) in _reducers():
        note_named(x)
        p._save_reduced(x, _reducers()[type(x)](x), key)
    elif class_defines(x, '__reduce_ex__'):
        note_named(x)
        p._save_reduced(x, x.__reduce_ex__(p._proto), key)
    elif class_defines(x, '__reduce__'):
        note_named(x)
        p._save_reduced(x, x.__reduce__(), key)
    elif class_defines(x, '_reduced'):
        note_named(x)
        p._save_reduced(x, x._reduced(p._proto), key)
    elif isinstance(x, BaseException):
        note_named(x)
        p._save_class(type(x))
        p._save(x.args)
        p._put(b'R')
        p._remember(key)
        if is_of_program(x):
            p._save_error_state(x)
    elif isinstance(x, (OrderedDict, defaultdict, deque, Counter)):
        note_named(x)
        _save_special(x, p, key)
    elif isinstance(x, _AnySet) and is_of_program(x):
        note_named(x)
        _save_special(x, p, key)
    elif is_of_program(x):
        p._save_instance(x, key)
    elif isinstance(x, list):
        p._save_list(x, key)
    elif isinstance(x, dict):
        p._save_dict(x, key)
    elif isinstance(x, _AnySet):
        note_kind(x)
        p._save_set(x, key)
    elif isinstance(x, bytearray):
        note_kind(x)
        if p._proto >= 5:
            p._put_long(b'\x96' + len(x).to_bytes(8, 'little'), bytes(x))
        else:
            p._save_name('builtins', 'bytearray', _name_key('bytearray'))
            if len(x) == 0:
                p._put(b')' if p._proto > 0 else b'(t')
            else:
                p._save_tuple((bytes(x),))
            p._put(b'R')
        p._remember(key)
    elif class_defines(x, '_advance') and not class_defines(x, 'send', 'readline', 'scandir'):
        note_kind(x)
        _save_iterator(x, p, key)
    else:
        name = type(x).__name__
        if name in ('TextIOWrapper', 'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'FileIO'):
            raise TypeError("cannot pickle '" + name + "' instances")
        if name in (
            'generator', 'coroutine', 'async_generator', 'dict_keys', 'dict_values', 'dict_items', 'memoryview',
            'traceback', 'mappingproxy',
        ):
            _raise_unpicklable(name)
        raise NotImplementedError("pyw: pickling a '" + name + "' object")
