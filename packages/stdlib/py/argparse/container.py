"""What arguments are added to: a parser and its groups."""
from argparse.actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentError, BooleanOptionalAction,
    _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction, _StoreAction, _StoreConstAction,
    _VersionAction,
)
from argparse.matching import _looks_negative

_UNSET = '==UNSET=='


class _Container:
    def __init__(self, parser, description, prefix_chars, argument_default, conflict_handler):
        self.parser = parser
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler

    def _place_for(self, action):
        """The group that shows an action."""
        if action.option_strings:
            return self.parser._optionals
        return self.parser._positionals

    def add_argument(
        self, *args, action='store', nargs=None, const=None, default=_UNSET, type=None, choices=None, required=None,
        help=None, metavar=None, dest=None, version=None, deprecated=False,
    ):
        chars = self.parser.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and dest is not None:
                raise ValueError('dest supplied twice for positional argument')
            options = []
            name = args[0] if args else dest
            if required is not None:
                raise TypeError("'required' is an invalid argument for positionals")
            needed = nargs != OPTIONAL and (nargs != ZERO_OR_MORE or default is _UNSET)
        else:
            options = list(args)
            for option in options:
                if not option[0] in chars:
                    raise ValueError(
                        'invalid option string ' + repr(option) + ': must start with a character ' + repr(chars)
                    )
            name = dest
            if name is None:
                longs = [o for o in options if len(o) > 1 and o[1] in chars]
                name = (longs[0] if longs else options[0]).lstrip(chars)
                if not name:
                    raise ValueError('dest= is required for options like ' + repr(options[0]))
                name = name.replace('-', '_')
            needed = False if required is None else required
        if default is _UNSET:
            default = self.parser._defaults.get(name, self.parser.argument_default)
        made = self._make(
            action, options, name, nargs, const, default, type, choices, needed, help, metavar, version, deprecated,
        )
        if deprecated:
            made.deprecated = True
        if type is not None and not callable(type):
            raise ValueError(repr(type) + ' is not callable')
        if isinstance(made.metavar, tuple) and self.parser is self:
            _check_metavar(made.metavar, made.nargs)
        return self._add_action(made)

    def _make(
        self, action, options, dest, nargs, const, default, type, choices, required, help, metavar, version, deprecated,
    ):
        if not isinstance(action, str):
            return _custom(action, options, dest, nargs, const, default, type, choices, required, help, metavar)
        if action == 'store':
            if nargs == 0:
                raise ValueError(
                    'nargs for store actions must be != 0; if you have nothing to store, actions such as store true or '
                    'store const may be more appropriate'
                )
            _check_const(const, nargs)
            return _StoreAction(options, dest, nargs, const, default, type, choices, required, help, metavar)
        if action == 'store_const':
            return _StoreConstAction(options, dest, 0, const, default, None, None, required, help, metavar)
        if action == 'store_true':
            return _StoreConstAction(
                options, dest, 0, True, False if default is None else default, None, None, required, help,
            )
        if action == 'store_false':
            return _StoreConstAction(
                options, dest, 0, False, True if default is None else default, None, None, required, help,
            )
        if action == 'append':
            if nargs == 0:
                raise ValueError(
                    'nargs for append actions must be != 0; if arg strings are not supplying the value to append, '
                    'the append const action may be more appropriate'
                )
            _check_const(const, nargs)
            return _AppendAction(options, dest, nargs, const, default, type, choices, required, help, metavar)
        if action == 'append_const':
            return _AppendConstAction(options, dest, 0, const, default, None, None, required, help, metavar)
        if action == 'extend':
            return _ExtendAction(options, dest, nargs, const, default, type, choices, required, help, metavar)
        if action == 'count':
            return _CountAction(options, dest, 0, None, default, None, None, required, help)
        if action == 'help':
            return _HelpAction(options, SUPPRESS if default is None else dest, 0, None, SUPPRESS, help=help)
        if action == 'version':
            made = _VersionAction(
                options, SUPPRESS if default is None else dest, 0, None, SUPPRESS if default is None else default,
                help="show program's version number and exit" if help is None else help,
            )
            made.version = version
            return made
        raise ValueError('unknown action "' + action + '"')

    def _add_action(self, action):
        parser = self.parser
        for option in action.option_strings:
            if option in parser._option_string_actions:
                if parser.conflict_handler != 'resolve':
                    raise ArgumentError(action, 'conflicting option string: ' + option)
                _drop_option(parser, option)
        place = self._place_for(action)
        place._group_actions.append(action)
        parser._actions.append(action)
        action.container = parser
        for option in action.option_strings:
            parser._option_string_actions[option] = action
            if _looks_negative(option):
                parser._has_negative_options = True
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self.parser, self, required)
        self.parser._exclusive.append(group)
        return group


def _check_const(const, nargs):
    if const is not None and nargs != OPTIONAL:
        raise ValueError("nargs must be '?' to supply const")


def _check_metavar(metavar, nargs):
    """As many names as the usage shows."""
    n = len(metavar)
    if nargs is None or nargs == OPTIONAL or nargs == PARSER:
        fits = n == 1
    elif nargs == ZERO_OR_MORE:
        fits = n == 1 or n == 2
    elif nargs == ONE_OR_MORE:
        fits = n == 2
    elif isinstance(nargs, int):
        fits = n == nargs
    else:
        fits = True
    if not fits:
        raise ValueError('length of metavar tuple does not match nargs')


def _drop_option(parser, option):
    old = parser._option_string_actions.pop(option)
    old.option_strings.remove(option)
    if not old.option_strings:
        parser._actions.remove(old)
        for group in parser._groups:
            if old in group._group_actions:
                group._group_actions.remove(old)


def _custom(action, options, dest, nargs, const, default, type, choices, required, help, metavar):
    """An action class of the program's, called with what was given."""
    more = {}
    if nargs is not None:
        more['nargs'] = nargs
    if const is not None:
        more['const'] = const
    if type is not None:
        more['type'] = type
    if choices is not None:
        more['choices'] = choices
    if required:
        more['required'] = required
    if help is not None:
        more['help'] = help
    if metavar is not None:
        more['metavar'] = metavar
    return action(option_strings=options, dest=dest, default=default, **more)


class _ArgumentGroup(_Container):
    def __init__(self, parser, title=None, description=None):
        _Container.__init__(self, parser, description, '-', None, 'error')
        self.title = title
        self._group_actions = []

    def _place_for(self, action):
        return self


class _MutuallyExclusiveGroup(_Container):
    def __init__(self, parser, container, required):
        _Container.__init__(self, parser, None, '-', None, 'error')
        self.required = required
        self.title = None
        self._outer = container
        self._group_actions = []

    def _place_for(self, action):
        return self._outer._place_for(action)

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        _Container._add_action(self, action)
        self._group_actions.append(action)
        return action
