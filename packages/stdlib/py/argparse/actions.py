"""What is done with the arguments that are found."""
import sys

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'


def _name_of(action):
    """How an action is named in messages."""
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    metavar = action.metavar
    if metavar is not None and metavar is not SUPPRESS:
        if isinstance(metavar, tuple):
            return '['.join(metavar)
        return metavar
    if action.dest is not None and action.dest is not SUPPRESS:
        return action.dest
    if action.choices:
        return '{' + ','.join([str(c) for c in action.choices]) + '}'
    return None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _name_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return self.message
        return 'argument ' + self.argument_name + ': ' + self.message


class ArgumentTypeError(Exception):
    pass


class Namespace:
    """Attributes of any names; what each holds is kept in a dict."""

    def __init__(self, **kwargs):
        object.__setattr__(self, '_pyw_values', {})
        for name in kwargs:
            self._pyw_values[name] = kwargs[name]

    def __getattr__(self, name):
        values = self._pyw_values
        if name not in values:
            raise AttributeError("'Namespace' object has no attribute '" + name + "'")
        return values[name]

    def __setattr__(self, name, value):
        self._pyw_values[name] = value

    def __delattr__(self, name):
        if name not in self._pyw_values:
            raise AttributeError("'Namespace' object has no attribute '" + name + "'")
        del self._pyw_values[name]

    @property
    def __dict__(self):
        return self._pyw_values

    def __contains__(self, key):
        return key in self._pyw_values

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return self._pyw_values == other._pyw_values

    def __repr__(self):
        parts = []
        others = []
        for name, value in self._pyw_values.items():
            if name.isidentifier():
                parts.append(name + '=' + repr(value))
            else:
                others.append(repr(name) + ': ' + repr(value))
        if others:
            parts.append('**{' + ', '.join(others) + '}')
        return 'Namespace(' + ', '.join(parts) + ')'


def _put(namespace, dest, value):
    if isinstance(namespace, Namespace):
        namespace._pyw_values[dest] = value
    else:
        setattr(namespace, dest, value)


def _current(namespace, dest):
    if isinstance(namespace, Namespace):
        return namespace._pyw_values.get(dest)
    return getattr(namespace, dest, None)


class Action:
    _choices_actions = ()

    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
        help=None, metavar=None, deprecated=False,
    ):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.deprecated = deprecated
        self.container = None

    def format_usage(self):
        return self.option_strings[0]

    def __repr__(self):
        return (
            type(self).__name__ + '(option_strings=' + repr(self.option_strings) + ', dest=' + repr(self.dest)
            + ', nargs=' + repr(self.nargs) + ', const=' + repr(self.const) + ', default=' + repr(self.default)
            + ', type=' + repr(self.type) + ', choices=' + repr(self.choices) + ', required=' + repr(self.required)
            + ', help=' + repr(self.help) + ', metavar=' + repr(self.metavar) + ', deprecated='
            + repr(self.deprecated) + ')'
        )

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class _StoreAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        _put(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        _put(namespace, self.dest, self.const)


class _AppendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _current(namespace, self.dest)
        items = [] if items is None else list(items)
        items.append(values)
        _put(namespace, self.dest, items)


class _AppendConstAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _current(namespace, self.dest)
        items = [] if items is None else list(items)
        items.append(self.const)
        _put(namespace, self.dest, items)


class _ExtendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _current(namespace, self.dest)
        items = [] if items is None else list(items)
        items.extend(values)
        _put(namespace, self.dest, items)


class _CountAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        count = _current(namespace, self.dest)
        if count is None:
            count = 0
        _put(namespace, self.dest, count + 1)


class _HelpAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    version = None

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version
        if version is None:
            version = ''
        formatter = parser._get_formatter()
        formatter.add_text(version)
        sys.stdout.write(formatter.format_help())
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(
        self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None,
        deprecated=False,
    ):
        options = []
        for option in option_strings:
            options.append(option)
            if option.startswith('--'):
                options.append('--no-' + option[2:])
        Action.__init__(self, options, dest, 0, None, default, None, None, required, help, None, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            _put(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __repr__(self):
        parts = [repr(self._mode)]
        if self._bufsize != -1:
            parts.append(repr(self._bufsize))
        if self._encoding is not None:
            parts.append('encoding=' + repr(self._encoding))
        if self._errors is not None:
            parts.append('errors=' + repr(self._errors))
        return 'FileType(' + ', '.join(parts) + ')'

    def __call__(self, string):
        if string == '-':
            if 'r' in self._mode:
                return sys.stdin
            if 'w' in self._mode or 'a' in self._mode or 'x' in self._mode:
                return sys.stdout
            raise ValueError('argument "-" with mode ' + repr(self._mode))
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as error:
            raise ArgumentTypeError("can't open '" + string + "': " + str(error))
