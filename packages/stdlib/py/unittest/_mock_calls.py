"""Calls as values, and the values that `unittest.mock` gives names."""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'


class _SentinelNames:
    """Attributes are objects that are only themselves."""

    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError(name)
        if name not in self._made:
            self._made[name] = _Sentinel(name)
        return self._made[name]


sentinel = _SentinelNames()
DEFAULT = sentinel.DEFAULT


class InvalidSpecError(Exception):
    """Something that is a mock itself was given as what a mock is like."""


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _Any()


def _show_call(name, args, kwargs):
    parts = [repr(a) for a in args]
    parts += [f'{k}={v!r}' for k, v in kwargs.items()]
    return f"{name}({', '.join(parts)})"


class _Call:
    """A call as a value: its name (with the dots that lead there), its arguments."""

    def __init__(self, name='', args=(), kwargs=None, pair=False):
        self._mock_name = name
        self.args = args
        self.kwargs = {} if kwargs is None else kwargs
        self._mock_pair = pair

    def __repr__(self):
        name = self._mock_name
        if not name:
            name = 'call'
        elif not name.startswith('()'):
            name = 'call.' + name
        else:
            name = 'call' + name
        return _show_call(name, self.args, self.kwargs)

    def __eq__(self, other):
        if isinstance(other, _Call):
            return (self._mock_name == other._mock_name and self.args == other.args
                    and self.kwargs == other.kwargs)
        if isinstance(other, tuple):
            return self._same_as(other)
        return NotImplemented

    def _same_as(self, other):
        """Tuples say as much as they hold: (args, kwargs), (name, args, kwargs), or any one or two of them."""
        name = ''
        args = ()
        kwargs = {}
        for part in other:
            if isinstance(part, str):
                name = part
            elif isinstance(part, dict):
                kwargs = part
            else:
                args = part
        return (self._mock_name == name or name == '') and self.args == args and self.kwargs == kwargs

    def __len__(self):
        return 2 if self._mock_pair else 3

    def __getitem__(self, index):
        if self._mock_pair:
            return (self.args, self.kwargs)[index]
        return (self._mock_name, self.args, self.kwargs)[index]

    def __iter__(self):
        if not self._mock_pair:
            yield self._mock_name
        yield self.args
        yield self.kwargs


class _CallMaker:
    """`call`: called, it is a call; its attributes are those of calls of attributes."""

    def __init__(self, name=''):
        self._mock_name = name

    def __call__(self, *args, **kwargs):
        return _Call(self._mock_name, args, kwargs)

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return _CallMaker(f'{self._mock_name}.{name}' if self._mock_name else name)

    def __repr__(self):
        return f'call.{self._mock_name}' if self._mock_name else 'call'


call = _CallMaker()


class _CallList:
    """Calls in the order in which they were made; another list of calls is in it if it is in one piece."""

    def __init__(self, calls=()):
        self._calls = list(calls)

    def append(self, one):
        self._calls.append(one)

    def __len__(self):
        return len(self._calls)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return _CallList(self._calls[index])
        return self._calls[index]

    def __iter__(self):
        return iter(self._calls)

    def __eq__(self, other):
        if len(self._calls) != len(other):
            return False
        i = 0
        for one in other:
            if not self._calls[i] == one:
                return False
            i += 1
        return True

    def __contains__(self, value):
        if not isinstance(value, (list, _CallList)):
            for one in self._calls:
                if one == value:
                    return True
            return False
        n = len(value)
        for start in range(len(self._calls) - n + 1):
            if self[start:start + n] == value:
                return True
        return False

    def __repr__(self):
        return repr(self._calls)
