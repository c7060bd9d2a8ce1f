"""Objects that record what is done with them, and their use in the place of parts of a program under test.

`patch('module.name')` is written out by the compiler: what it patches must be a constant string.
"""
import io
from unittest._mock_calls import ANY, DEFAULT, InvalidSpecError, _Call, _CallList, _show_call, call, sentinel
from unittest._patching import _Patch, _PatchDict, _PatchValue, _patched, _patched_async, patch


_FOUND_BY = ('assert', 'assret', 'asert', 'aseert', 'assrt')


def _names_of(spec):
    if spec is None:
        return None
    if isinstance(spec, (list, tuple)):
        return list(spec)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
    return dir(spec)


class NonCallableMock:
    """Attributes that it does not have are mocks of their own, made when they are first asked for."""

    def __init__(self, spec=None, wraps=None, name=None, unsafe=False, **kwargs):
        self._mock_begin(None, '', name, _names_of(spec), wraps, unsafe, DEFAULT, None)
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_begin(self, parent, link, name, names, wraps, unsafe, result, effect):
        self._mock_parent = parent
        # The attribute of the parent that this is; `()` for what calling it gives.
        self._mock_link = link
        self._mock_name = name
        self._mock_names = names
        self._mock_wraps = wraps
        self._mock_unsafe = unsafe
        self._mock_result = result
        self._mock_effect = effect
        self._mock_children = {}
        self._mock_forget()

    def _mock_forget(self):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = _CallList()
        self.mock_calls = _CallList()
        self.method_calls = _CallList()

    def _get_child_mock(self, **kw):
        return Mock(**kw)

    def _mock_child(self, link):
        child = self._get_child_mock()
        child._mock_parent = self
        child._mock_link = link
        return child

    def __getattr__(self, name):
        if name.startswith('_mock_') or (name.startswith('__') and name.endswith('__')):
            raise AttributeError(name)
        if self._mock_names is not None and name not in self._mock_names:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if not self._mock_unsafe and name.startswith(_FOUND_BY):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is '
                                 'meant to be an attribute.')
        if name not in self._mock_children:
            child = self._mock_child(name)
            if self._mock_wraps is not None:
                child._mock_wraps = getattr(self._mock_wraps, name)
            self._mock_children[name] = child
        found = self._mock_children[name]
        if found is None:
            raise AttributeError(name)
        return found

    def __delattr__(self, name):
        if name not in self._mock_children or self._mock_children[name] is not None:
            self._mock_children[name] = None
            return
        raise AttributeError(name)

    def __repr__(self):
        parts = []
        mock = self
        while mock is not None:
            parts.insert(0, mock._mock_link if mock._mock_parent is not None else mock._mock_name)
            mock = mock._mock_parent
        name = ''
        if len(parts) > 1 or parts[0] is not None:
            name = parts[0] if parts[0] is not None else 'mock'
            for part in parts[1:]:
                name += part if part == '()' else '.' + part
            name = f' name={name!r}'
        return f'<{type(self).__name__}{name} id={id(self)!r}>'

    @property
    def return_value(self):
        if self._mock_result is DEFAULT and self._mock_wraps is None:
            self._mock_result = self._mock_child('()')
        return self._mock_result

    @return_value.setter
    def return_value(self, value):
        self._mock_result = value

    @property
    def side_effect(self):
        return self._mock_effect

    @side_effect.setter
    def side_effect(self, value):
        if isinstance(value, (list, tuple, range, str, dict)):
            self._mock_effect = iter(value)
        else:
            self._mock_effect = value

    def configure_mock(self, **kwargs):
        for key in sorted(kwargs, key=lambda k: k.count('.')):
            *path, last = key.split('.')
            mock = self
            for name in path:
                mock = mock._mock_special(name) if name.startswith('__') else mock.__getattr__(name)
            if last == 'return_value':
                mock.return_value = kwargs[key]
            elif last == 'side_effect':
                mock.side_effect = kwargs[key]
            else:
                mock._mock_children[last] = kwargs[key]

    def _mock_special(self, name):
        raise AttributeError(name)

    def attach_mock(self, mock, attribute):
        mock._mock_parent = self
        mock._mock_link = attribute
        mock._mock_name = None
        self._mock_children[attribute] = mock

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_names = _names_of(spec)

    def reset_mock(self, *, return_value=False, side_effect=False):
        self._mock_forget()
        if return_value:
            self._mock_result = DEFAULT
        if side_effect:
            self._mock_effect = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        if self._mock_result is not DEFAULT and isinstance(self._mock_result, NonCallableMock):
            if self._mock_result._mock_parent is self:
                self._mock_result.reset_mock()

    # --- calls

    def _mock_note(self, args, kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = _Call('', args, kwargs, True)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(_Call('', args, kwargs))
        # Whoever this is an attribute of sees the call as one of that attribute.
        name = ''
        mock = self
        is_method = True
        while mock._mock_parent is not None:
            link = mock._mock_link
            if link == '()':
                is_method = False
            name = link if not name else link + name if name.startswith('()') else f'{link}.{name}'
            mock = mock._mock_parent
            mock.mock_calls.append(_Call(name, args, kwargs))
            if is_method:
                mock.method_calls.append(_Call(name, args, kwargs))

    def _mock_call(self, args, kwargs):
        effect = self._mock_effect
        if effect is not None:
            if isinstance(effect, BaseException):
                raise effect
            if isinstance(effect, type):
                if issubclass(effect, BaseException):
                    raise effect
                result = effect(*args, **kwargs)
            elif callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if isinstance(result, BaseException):
                    raise result
                if isinstance(result, type) and issubclass(result, BaseException):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_result is not DEFAULT:
            return self._mock_result
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    # --- what tests ask

    def _mock_shown(self):
        """What it is called in messages."""
        if self._mock_parent is not None:
            return self._mock_link
        return self._mock_name or 'mock'

    def _mock_so_far(self):
        return f'\nCalls: {self.mock_calls!r}.' if len(self.mock_calls) else ''

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_shown()}' to have been called.")

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._mock_shown()}' to not have been called. "
                                 f'Called {self.call_count} times.{self._mock_so_far()}')

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_shown()}' to have been called once. "
                                 f'Called {self.call_count} times.{self._mock_so_far()}')

    def assert_called_with(self, /, *args, **kwargs):
        expected = _show_call(self._mock_shown(), args, kwargs)
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
        if self.call_args != _Call('', args, kwargs, True):
            actual = _show_call(self._mock_shown(), self.call_args.args, self.call_args.kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: {actual}')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_shown()}' to be called once. "
                                 f'Called {self.call_count} times.{self._mock_so_far()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = _Call('', args, kwargs, True)
        if wanted not in self.call_args_list:
            raise AssertionError(f'{_show_call(self._mock_shown(), args, kwargs)} call not found')

    def assert_has_calls(self, calls, any_order=False):
        if not any_order:
            if calls not in self.mock_calls:
                raise AssertionError(f'Calls not found.\nExpected: {_CallList(calls)!r}\n  Actual: {self.mock_calls!r}')
            return
        left = list(self.mock_calls)
        missing = []
        for one in calls:
            if one in left:
                left.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(f'{self._mock_shown()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                 f'found {self.mock_calls!r} instead')


class CallableMixin(NonCallableMock):
    """What can be called: it notes the call, then does what `side_effect`, `return_value` or `wraps` say."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, unsafe=False, **kwargs
    ):
        self._mock_begin(None, '', name, _names_of(spec), wraps, unsafe, return_value, None)
        self.side_effect = side_effect
        if kwargs:
            self.configure_mock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        return self._mock_call(args, kwargs)


class Mock(CallableMixin):
    """A mock without special methods."""

    def _get_child_mock(self, **kw):
        return type(self)(**kw)


def _special(name):
    """A special method that is a mock: whoever looks for it on the class is given that of the instance."""
    def get(self):
        return self._mock_special(name)

    def put(self, value):
        self._mock_set_special(name, value)

    return property(get, put)


class MagicMixin(CallableMixin):
    """Mocks whose special methods are mocks too."""

    def _mock_special(self, name):
        if name not in self._mock_children:
            child = self._mock_child(name)
            self._mock_children[name] = child
            self._mock_default(name, child)
        return self._mock_children[name]

    def _mock_set_special(self, name, value):
        if isinstance(value, NonCallableMock):
            self.attach_mock(value, name)
            return

        def of_self(*args, **kwargs):
            return value(self, *args, **kwargs)

        child = self._mock_child(name)
        child._mock_effect = of_self
        self._mock_children[name] = child

    def _mock_default(self, name, child):
        if name == '__len__':
            child._mock_result = 0
        elif name == '__iter__':
            def items():
                return iter([] if child._mock_result is DEFAULT else child._mock_result)
            child._mock_effect = items
        elif name == '__bool__':
            child._mock_result = True
        elif name in ('__contains__', '__exit__'):
            child._mock_result = False
        elif name in ('__int__', '__index__'):
            child._mock_result = 1
        elif name == '__float__':
            child._mock_result = 1.0
        elif name == '__complex__':
            child._mock_result = 1j
        elif name in ('__lt__', '__gt__', '__le__', '__ge__'):
            child._mock_result = NotImplemented
        elif name == '__str__':
            child._mock_result = repr(self)

    __len__ = _special('__len__')
    __iter__ = _special('__iter__')
    __contains__ = _special('__contains__')
    __getitem__ = _special('__getitem__')
    __setitem__ = _special('__setitem__')
    __delitem__ = _special('__delitem__')
    __enter__ = _special('__enter__')
    __exit__ = _special('__exit__')
    __bool__ = _special('__bool__')
    __int__ = _special('__int__')
    __index__ = _special('__index__')
    __float__ = _special('__float__')
    __str__ = _special('__str__')
    __lt__ = _special('__lt__')
    __le__ = _special('__le__')
    __gt__ = _special('__gt__')
    __ge__ = _special('__ge__')
    __add__ = _special('__add__')
    __sub__ = _special('__sub__')
    __mul__ = _special('__mul__')
    __truediv__ = _special('__truediv__')
    __floordiv__ = _special('__floordiv__')
    __mod__ = _special('__mod__')
    __pow__ = _special('__pow__')
    __and__ = _special('__and__')
    __or__ = _special('__or__')
    __xor__ = _special('__xor__')
    __lshift__ = _special('__lshift__')
    __rshift__ = _special('__rshift__')
    __neg__ = _special('__neg__')
    __pos__ = _special('__pos__')
    __invert__ = _special('__invert__')
    __radd__ = _special('__radd__')
    __rsub__ = _special('__rsub__')
    __rmul__ = _special('__rmul__')
    __rtruediv__ = _special('__rtruediv__')


class MagicMock(MagicMixin):
    """A mock with special methods."""

    def _get_child_mock(self, **kw):
        return type(self)(**kw)


class AsyncMock(MagicMock):
    """A mock whose calls are awaited."""

    def _mock_forget(self):
        super()._mock_forget()
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()

    async def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        self.await_count += 1
        self.await_args = _Call('', args, kwargs, True)
        self.await_args_list.append(self.await_args)
        return self._mock_call(args, kwargs)

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_shown()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_shown()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._mock_shown()} to not have been awaited. '
                                 f'Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = _show_call(self._mock_shown(), args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        if self.await_args != _Call('', args, kwargs, True):
            actual = _show_call(self._mock_shown(), self.await_args.args, self.await_args.kwargs)
            raise AssertionError(f'expected await not found.\nExpected: {expected}\n  Actual: {actual}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._mock_shown()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')
        self.assert_awaited_with(*args, **kwargs)


class PropertyMock(Mock):
    """A mock that is a property where it is an attribute of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def mock_open(mock=None, read_data=''):
    """A mock for `open`, whose files read the data."""
    handle = MagicMock()
    data = io.StringIO(read_data)
    handle.__enter__.return_value = handle
    handle.read.side_effect = data.read
    handle.readline.side_effect = data.readline
    handle.readlines.side_effect = data.readlines
    handle.__iter__.side_effect = lambda: iter(data.readlines())
    opener = MagicMock(name='open') if mock is None else mock

    def opened(*args, **kwargs):
        data.seek(0)
        return DEFAULT

    opener.side_effect = opened
    opener.return_value = handle
    return opener
