"""Reading pickles: a machine with a stack, of which marks are places.

What may be on the stack decides what the program has to be ready for, so sets, ranges and the like are only made where
the program pickles such values somewhere. A function or class of the library is a text that begins with a zero.
"""
from __pyw__ import (
    class_defines, class_is, each_kind, is_kind, is_noted, is_of_program, known_name, named_object, noinline,
)
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.iterators import list_iterator, str_ascii_iterator, tuple_iterator
from pickle._errors import UnpicklingError, _raise_truncated, _raise_unknown
from pickle._names import _new_name, _raw_unescaped
from pickle._load_iterators import _is_called_again, _iterator_again, _iterator_over, _place


@noinline
def _raise_underflow(marked):
    raise UnpicklingError('unexpected MARK found' if marked else 'unpickling stack underflow')


class Unpickler(object):
    """`_data` from `_at` on is what was read and not used yet; more comes from `_file`, unless it is None."""

    __module__ = '_pickle'

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if file is not None and not (hasattr(file, 'read') and hasattr(file, 'readline')):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._encoding = encoding
        self._errors = errors
        self._data = b''
        self._at = 0
        self._proto = 0
        self._fix = fix_imports
        self._memo = {}
        self._stack = []
        self._marks = []

    def _use(self, data):
        self._data = bytes(data)

    # --- input

    def _read(self, n):
        stop = self._at + n
        if stop > len(self._data):
            if self._file is None:
                _raise_truncated()
            left = self._data[self._at:]
            data = self._file.read(n - len(left))
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
            self._data = left + bytes(data)
            self._at = 0
            stop = n
            if len(self._data) < n:
                if len(self._data) == 0 and n == 1:
                    raise EOFError('Ran out of input')
                _raise_truncated()
        data = self._data[self._at:stop]
        self._at = stop
        return data

    def _line(self):
        stop = self._data.find(b'\n', self._at)
        if stop < 0:
            if self._file is None:
                _raise_truncated()
            data = self._data[self._at:] + self._file.readline()
            if not data.endswith(b'\n'):
                _raise_truncated()
            self._data = b''
            self._at = 0
            return data[:-1]
        data = self._data[self._at:stop]
        self._at = stop + 1
        return data

    def _number(self, n):
        return int.from_bytes(self._read(n), 'little')

    # --- the stack

    def _pop(self):
        low = self._marks[-1] if self._marks else 0
        if len(self._stack) <= low:
            _raise_underflow(bool(self._marks))
        return self._stack.pop()

    def _top(self):
        if len(self._stack) <= (self._marks[-1] if self._marks else 0):
            _raise_underflow(bool(self._marks))
        return self._stack[-1]

    def _mark(self):
        """Where the last mark is, which is taken away."""
        if len(self._marks) == 0:
            raise UnpicklingError('could not find MARK')
        return self._marks.pop()

    def _last(self, n):
        at = len(self._stack) - n
        if at < (self._marks[-1] if self._marks else 0):
            _raise_underflow(bool(self._marks))
        items = self._stack[at:]
        del self._stack[at:]
        return items

    def _popped(self):
        at = self._mark()
        items = self._stack[at:]
        del self._stack[at:]
        return items

    def load(self):
        while True:
            if self._at >= len(self._data) and self._file is None:
                raise EOFError('Ran out of input')
            op = self._read(1)[0]
            if op == 46:
                value = self._pop()
                self._stack = []
                self._marks = []
                return value
            if op >= 128:
                self._run_new(op)
            else:
                self._run_old(op)

    def _run_old(self, op):
        stack = self._stack
        if op == 40:
            self._marks.append(len(stack))
        elif op == 78:
            stack.append(None)
        elif op == 75:
            stack.append(self._number(1))
        elif op == 77:
            stack.append(self._number(2))
        elif op == 74:
            stack.append(int.from_bytes(self._read(4), 'little', signed=True))
        elif op == 71:
            stack.append(_float_of(self._read(8)))
        elif op == 88:
            stack.append(self._read(self._number(4)).decode('utf-8', 'surrogatepass'))
        elif op == 66:
            stack.append(self._read(self._number(4)))
        elif op == 67:
            stack.append(self._read(self._number(1)))
        elif op == 41:
            stack.append(tuple([]))
        elif op == 116:
            stack.append(tuple(self._popped()))
        elif op == 93:
            stack.append([])
        elif op == 125:
            stack.append({})
        elif op == 108:
            stack.append(self._popped())
        elif op == 100:
            stack.append(_dict_of(self._popped()))
        elif op == 97:
            item = self._pop()
            _append(self._top(), item)
        elif op == 101:
            items = self._popped()
            target = self._top()
            for item in items:
                _append(target, item)
        elif op == 115:
            value = self._pop()
            key = self._pop()
            _set_item(self._top(), key, value)
        elif op == 117:
            items = self._popped()
            target = self._top()
            for i in range(0, len(items), 2):
                _set_item(target, items[i], items[i + 1])
        elif op == 104:
            self._get(self._number(1))
        elif op == 106:
            self._get(self._number(4))
        elif op == 103:
            self._get(int(self._line()))
        elif op == 113:
            self._memo[self._number(1)] = self._top()
        elif op == 114:
            self._memo[self._number(4)] = self._top()
        elif op == 112:
            self._memo[int(self._line())] = self._top()
        elif op == 82:
            args = self._pop()
            func = self._pop()
            stack.append(_called(func, args))
        elif op == 98:
            state = self._pop()
            _build(self._top(), state)
        elif op == 99:
            module = self._line().decode('utf-8')
            name = self._line().decode('utf-8')
            stack.append(self._class_named(module, name))
        elif op == 48:
            if self._marks and self._marks[-1] == len(stack):
                self._marks.pop()
            else:
                self._pop()
        elif op == 49:
            self._popped()
        elif op == 50:
            stack.append(self._top())
        elif op == 73:
            line = self._line()
            if line == b'00':
                stack.append(False)
            elif line == b'01':
                stack.append(True)
            else:
                stack.append(int(line))
        elif op == 76:
            line = self._line()
            stack.append(int(line[:-1] if line.endswith(b'L') else line))
        elif op == 70:
            stack.append(float(self._line()))
        elif op == 86:
            stack.append(_raw_unescaped(self._line()))
        elif op == 83:
            stack.append(_quoted(self._line()).decode(self._encoding, self._errors))
        elif op == 84:
            stack.append(self._read(self._number(4)).decode(self._encoding, self._errors))
        elif op == 85:
            stack.append(self._read(self._number(1)).decode(self._encoding, self._errors))
        elif op == 105:
            module = self._line().decode('utf-8')
            name = self._line().decode('utf-8')
            args = tuple(self._popped())
            stack.append(_called(self._class_named(module, name), args))
        elif op == 111:
            items = self._popped()
            stack.append(_called(items[0], tuple(items[1:])))
        elif op == 80:
            self._persistent(self._line().decode('ascii'))
        elif op == 81:
            self._persistent(self._pop())
        else:
            self._unknown(op)

    def _run_new(self, op):
        stack = self._stack
        if op == 0x94:
            self._memo[len(self._memo)] = self._top()
        elif op == 0x8c:
            stack.append(self._read(self._number(1)).decode('utf-8', 'surrogatepass'))
        elif op == 0x95:
            n = self._number(8)
            if n > 0x7fffffffffffffff:
                raise OverflowError("FRAME length exceeds system's maximum of 9223372036854775807 bytes")
            if self._file is not None:
                data = self._read(n)
                self._data = data + self._data[self._at:]
                self._at = 0
            elif self._at + n > len(self._data):
                _raise_truncated()
        elif op == 0x80:
            version = self._number(1)
            if version > 5:
                raise ValueError('unsupported pickle protocol: ' + str(version))
            self._proto = version
        elif op == 0x88:
            stack.append(True)
        elif op == 0x89:
            stack.append(False)
        elif op == 0x85:
            stack.append(tuple(self._last(1)))
        elif op == 0x86:
            stack.append(tuple(self._last(2)))
        elif op == 0x87:
            stack.append(tuple(self._last(3)))
        elif op == 0x8a:
            stack.append(int.from_bytes(self._read(self._number(1)), 'little', signed=True))
        elif op == 0x8b:
            stack.append(int.from_bytes(self._read(self._number(4)), 'little', signed=True))
        elif op == 0x8d:
            stack.append(self._read(self._number(8)).decode('utf-8', 'surrogatepass'))
        elif op == 0x8e:
            stack.append(self._read(self._number(8)))
        elif op == 0x96:
            data = self._read(self._number(8))
            if is_noted('bytearray'):
                stack.append(bytearray(data))
            else:
                _raise_unknown('a bytearray')
        elif op == 0x8f:
            if is_noted('set'):
                stack.append(set())
            else:
                _raise_unknown('a set')
        elif op == 0x90:
            items = self._popped()
            target = self._top()
            if isinstance(target, set):
                for item in items:
                    target.add(item)
        elif op == 0x91:
            items = self._popped()
            if is_noted('frozenset'):
                stack.append(frozenset(items))
            else:
                _raise_unknown('a frozenset')
        elif op == 0x93:
            name = self._pop()
            module = self._pop()
            if not isinstance(name, str) or not isinstance(module, str):
                raise UnpicklingError('STACK_GLOBAL requires str')
            stack.append(self._class_named(module, name))
        elif op == 0x81:
            args = self._pop()
            cls = self._pop()
            stack.append(_made(cls, args))
        elif op == 0x92:
            kwargs = self._pop()
            args = self._pop()
            cls = self._pop()
            stack.append(_made_with(cls, args, kwargs))
        else:
            self._unknown(op)

    def _unknown(self, op):
        c = chr(op) if 32 <= op < 127 else '\\x%02x' % op
        raise UnpicklingError("invalid load key, '" + c + "'.")

    def _get(self, n):
        if n not in self._memo:
            raise UnpicklingError('Memo value not found at index ' + str(n))
        self._stack.append(self._memo[n])

    def _persistent(self, pid):
        if class_defines(self, 'persistent_load'):
            self._stack.append(self.persistent_load(pid))
        else:
            raise UnpicklingError(
                'A load persistent id instruction was encountered, but no persistent_load function was specified.'
            )

    def _class_named(self, module, name):
        if self._fix and self._proto < 3:
            module, name = _new_name(module, name)
        return self.find_class(module, name)

    def find_class(self, module_name, global_name, /):
        return _found(module_name, global_name)


# Names that other code of a pickle calls; the text that stands for one is never an item.
_CALLED = (
    'complex range slice set frozenset bytearray bytes iter map filter zip enumerate reversed getattr object '
    'int float str list dict tuple'
).split()


def _found(module, name):
    object = named_object(module, name)
    if object is not None:
        return object
    if module == 'builtins':
        if is_noted('ellipsis') and name == 'Ellipsis':
            return Ellipsis
        if is_noted('NotImplementedType') and name == 'NotImplemented':
            return NotImplemented
        if name not in _CALLED:
            _raise_unknown('builtins.' + name)
    if module in ('builtins', '_codecs', 'copyreg', 'collections'):
        return '\0' + module + '.' + name
    known = known_name(module, name)
    if known == 2:
        _raise_unknown(module + '.' + name)
    if known == 1:
        raise AttributeError("Can't get attribute " + repr(name) + " on <module '" + module + "'>")
    raise ModuleNotFoundError('No module named ' + repr(module))


def _append(target, item):
    if isinstance(target, list):
        target.append(item)
    else:
        each_kind(_append_to, target, item)


def _append_to(target, item):
    """What stands for a list: a deque, or an object of the program."""
    if class_defines(target, 'append'):
        target.append(item)
    else:
        raise AttributeError("'" + type(target).__name__ + "' object has no attribute 'append'")


def _set_item(target, key, value):
    if isinstance(target, dict):
        target[key] = value
    else:
        each_kind(_set_item_of, target, (key, value))


def _set_item_of(target, pair):
    if is_kind(target, 'inst') and is_of_program(target) and class_defines(target, '__setitem__'):
        target[pair[0]] = pair[1]
    else:
        raise TypeError("'" + type(target).__name__ + "' object does not support item assignment")


def _dict_of(items):
    d = {}
    for i in range(0, len(items), 2):
        d[items[i]] = items[i + 1]
    return d


def _called(func, args):
    """REDUCE: a class or function of the program, or one of the library's that pickles call."""
    if not isinstance(args, tuple):
        raise UnpicklingError('argument list must be a tuple')
    if isinstance(func, str) and func.startswith('\0'):
        return _library_call(func[1:], args)
    return each_kind(_call_one, func, args)


def _call_one(func, args):
    if class_is(func, 'Flag'):
        if isinstance(args[0], int):
            return func(args[0])
        _raise_no_member(func)
    if class_is(func, 'Enum'):
        return _member_again(func, args[0])
    if is_kind(func, 'func') or class_is(func, 'dict', 'deque', 'BaseException'):
        return func(*args)
    if class_is(func, 'date', 'time', 'timedelta', 'timezone'):
        return func._restored(args)
    if is_kind(func, 'class') and (is_of_program(func) or _is_called_again(func)):
        return func(*args)
    if is_kind(func, 'class'):
        _raise_unknown('a call of ' + func.__name__)
    raise TypeError("'" + type(func).__name__ + "' object is not callable")


def _member_again(cls, value):
    """The member of an enumeration, which pickles call with its value."""
    for m in cls._members_:
        if m._value_ == value:
            return m
    _raise_no_member(cls)


@noinline
def _raise_no_member(cls):
    raise ValueError('no member of ' + cls.__qualname__ + ' has this value')


def _library_call(name, args):
    """Nothing is looked up, so that only what is meant here is linked."""
    first = args[0] if len(args) > 0 else None
    second = args[1] if len(args) > 1 else None
    if name == 'copyreg._reconstructor' and len(args) == 3:
        return each_kind(_reconstructed, first, args[2])
    if is_noted('complex') and name == 'builtins.complex' and isinstance(first, float) and isinstance(second, float):
        return complex(first, second)
    if is_noted('range') and name == 'builtins.range' and len(args) == 3:
        third = args[2]
        if isinstance(first, int) and isinstance(second, int) and isinstance(third, int):
            return range(first, second, third)
    if is_noted('slice') and name == 'builtins.slice' and len(args) == 3:
        return slice(first, second, args[2])
    if name == '_codecs.encode' and isinstance(first, str):
        if isinstance(second, str) and second not in ('latin1', 'latin-1'):
            raise LookupError('unknown encoding: ' + second)
        return first.encode('latin-1')
    if isinstance(first, list):
        if is_noted('set') and name == 'builtins.set':
            return set(first)
        if is_noted('frozenset') and name == 'builtins.frozenset':
            return frozenset(first)
    if is_noted('bytearray') and name == 'builtins.bytearray':
        if first is None:
            return bytearray()
        if isinstance(first, bytes):
            return bytearray(first)
    if name == 'builtins.iter' and len(args) == 1:
        return _iterator_over(first)
    if name in ('builtins.map', 'builtins.filter', 'builtins.zip', 'builtins.enumerate'):
        return _iterator_again(name, args, first, second)
    if name == 'builtins.bytes' and first is None:
        return b''
    if name == 'builtins.getattr' and isinstance(second, str):
        return each_kind(_attribute_of, first, second)
    raise NotImplementedError('pyw: unpickling a call of ' + name)


def _attribute_of(obj, name):
    """A method that was pickled, or a class in a class."""
    if class_is(obj, 'date', 'time', 'timedelta', 'timezone') or class_defines(obj, '_reduced'):
        _raise_unknown('an attribute of a ' + type(obj).__name__)
    elif is_kind(obj, 'class'):
        return _found(obj.__module__, obj.__qualname__ + '.' + name)
    elif is_noted('method') and is_of_program(obj):
        return getattr(obj, name)
    _raise_unknown('an attribute of a ' + type(obj).__name__)


def _reconstructed(cls, state):
    if is_kind(cls, 'class') and issubclass(cls, __pyw_namedtuple__) and isinstance(state, tuple):
        return cls._make(state)
    new = _bare(cls, ())
    if isinstance(new, list):
        if isinstance(state, list):
            new.extend(state)
    elif isinstance(new, dict):
        if isinstance(state, dict):
            for key, value in state.items():
                new[key] = value
    return new


def _bare(cls, args):
    if is_kind(cls, 'class') and is_of_program(cls) and not class_is(
        cls, 'date', 'time', 'timedelta', 'timezone', 'Enum'
    ):
        if class_is(cls, '__pyw_namedtuple__'):
            return cls._make(args)
        return cls.__new__(cls, *args)
    raise UnpicklingError('NEWOBJ class argument must be a type, not ' + type(cls).__name__)


def _made(cls, args):
    if not isinstance(args, tuple):
        raise UnpicklingError('NEWOBJ expected an arg tuple, got ' + type(args).__name__)
    return each_kind(_bare, cls, args)


def _made_with(cls, args, kwargs):
    if not isinstance(args, tuple) or not isinstance(kwargs, dict):
        raise UnpicklingError('NEWOBJ_EX args argument must be a tuple')
    return each_kind(_bare_with, cls, (args, kwargs))


def _bare_with(cls, both):
    args, kwargs = both
    if is_kind(cls, 'class') and is_of_program(cls) and not class_is(
        cls, 'date', 'time', 'timedelta', 'timezone', 'Enum'
    ):
        return cls.__new__(cls, *args, **kwargs)
    raise UnpicklingError('NEWOBJ_EX class argument must be a type, not ' + type(cls).__name__)


def _build(target, state):
    each_kind(_build_one, target, state)


def _build_one(target, state):
    if isinstance(target, (list_iterator, tuple_iterator, str_ascii_iterator)):
        _place(target, state)
        return
    is_known = is_of_program(target) or class_defines(target, '_advance')
    if not is_kind(target, 'inst') or not is_known or class_defines(target, '_add_alias_'):
        raise UnpicklingError('state for a ' + type(target).__name__)
    if class_defines(target, '_reduced'):
        raise UnpicklingError('state for a ' + type(target).__name__)
    if class_defines(target, '__setstate__'):
        target.__setstate__(state)
    elif isinstance(state, dict):
        _set_attributes(target, state)
    elif isinstance(state, tuple) and len(state) == 2:
        first = state[0]
        second = state[1]
        if isinstance(first, dict):
            _set_attributes(target, first)
        if isinstance(second, dict):
            _set_attributes(target, second)
    else:
        raise UnpicklingError('state is not a dictionary')


def _set_attributes(target, state):
    for name, value in state.items():
        if isinstance(name, str):
            setattr(target, name, value)


def _float_of(data):
    from struct import unpack
    return unpack('>d', data)[0]


def _quoted(data):
    """A string of Python 2 in quotes."""
    if len(data) < 2 or data[0] != data[-1] or data[0] not in (34, 39):
        raise UnpicklingError('the STRING opcode argument must be quoted')
    return data[1:-1].replace(b"\\'", b"'").replace(b'\\n', b'\n').replace(b'\\\\', b'\\')
