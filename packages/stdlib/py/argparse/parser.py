"""The parser."""
import sys
from argparse.actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentError, ArgumentTypeError,
    BooleanOptionalAction, Namespace, _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction,
    _name_of, _put, _StoreAction, _StoreConstAction, _VersionAction,
)
from argparse.container import _ArgumentGroup, _Container, _MutuallyExclusiveGroup
from argparse.formatting import HelpFormatter
from argparse.matching import _looks_negative, _range_of, _shares
from posixpath import basename as _basename


class _ChoicesPseudoAction(Action):
    def __init__(self, name, aliases, help):
        metavar = name
        if aliases:
            metavar += ' (' + ', '.join(aliases) + ')'
        Action.__init__(self, [], name, help=help, metavar=metavar)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = []
        Action.__init__(
            self, option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help,
            metavar=metavar,
        )

    def add_parser(self, name, *, deprecated=False, **kwargs):
        prog = self._prog_prefix + ' ' + name
        aliases = ()
        help = None
        shown = False
        if 'aliases' in kwargs:
            aliases = kwargs.pop('aliases')
        if 'help' in kwargs:
            help = kwargs.pop('help')
            shown = True
        if 'prog' in kwargs:
            prog = kwargs.pop('prog')
        if name in self._name_parser_map:
            raise ArgumentError(self, 'conflicting subparser: ' + name)
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, 'conflicting subparser alias: ' + alias)
        if shown:
            self._choices_actions.append(_ChoicesPseudoAction(name, aliases, help))
        parser = ArgumentParser(prog=prog, **kwargs)
        self._name_parser_map[name] = parser
        for alias in aliases:
            self._name_parser_map[alias] = parser
        if deprecated:
            self._deprecated.append(name)
            self._deprecated.extend(aliases)
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name = values[0]
        if self.dest is not SUPPRESS:
            _put(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(
                self, 'unknown parser ' + repr(name) + ' (choices: ' + ', '.join(self._name_parser_map) + ')'
            )
        if name in self._deprecated:
            parser._warning("command '" + name + "' is deprecated")
        sub, extras = self._name_parser_map[name]._parse_known(values[1:], Namespace())
        for key, value in sub._pyw_values.items():
            _put(namespace, key, value)
        if extras:
            parser._extras.extend(extras)


class ArgumentParser(_Container):
    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
        prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True,
        allow_abbrev=True, exit_on_error=True,
    ):
        _Container.__init__(self, self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _basename(sys.argv[0]) if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._actions = []
        self._option_string_actions = {}
        self._groups = []
        self._exclusive = []
        self._defaults = {}
        self._has_negative_options = False
        self._extras = []
        self._subparsers = None
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        prefix = '-' if '-' in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(
                prefix + 'h', prefix + prefix + 'help', action='help', default=SUPPRESS,
                help='show this help message and exit',
            )
        for parent in parents:
            self._add_parent(parent)

    def __repr__(self):
        return (
            'ArgumentParser(prog=' + repr(self.prog) + ', usage=' + repr(self.usage) + ', description='
            + repr(self.description) + ', formatter_class=' + repr(self.formatter_class) + ', conflict_handler='
            + repr(self.conflict_handler) + ', add_help=' + repr(self.add_help) + ')'
        )

    def _add_parent(self, parent):
        titles = [group.title for group in self._groups]
        for group in parent._groups:
            if group.title == 'positional arguments':
                target = self._positionals
            elif group.title == 'options':
                target = self._optionals
            elif group.title in titles:
                target = self._groups[titles.index(group.title)]
            else:
                target = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                target._add_action(action)
        for group in parent._exclusive:
            self.add_mutually_exclusive_group(required=group.required)._group_actions.extend(group._group_actions)
        for key, value in parent._defaults.items():
            self._defaults[key] = value

    def add_argument_group(self, title=None, description=None, **kwargs):
        group = _ArgumentGroup(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self, self, required)
        self._exclusive.append(group)
        return group

    def add_subparsers(
        self, *, title=None, description=None, prog=None, parser_class=None, action=None, dest=SUPPRESS,
        required=False, help=None, metavar=None,
    ):
        if self._subparsers is not None:
            raise ArgumentError(None, 'cannot have multiple subparser arguments')
        if title is not None or description is not None:
            target = self.add_argument_group('subcommands' if title is None else title, description)
        else:
            target = self._positionals
        if prog is None:
            formatter = self._get_formatter()
            positionals = [a for a in self._actions if not a.option_strings]
            formatter.add_usage(self.usage, positionals, self._exclusive, '')
            prog = formatter.format_help().strip()
        made = _SubParsersAction([], prog, dest, required, help, metavar)
        self._subparsers = made
        target._add_action(made)
        return made

    def set_defaults(self, **kwargs):
        for key in kwargs:
            self._defaults[key] = kwargs[key]
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # --- parsing

    def parse_args(self, args=None, namespace=None):
        found, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error('unrecognized arguments: ' + ' '.join(extras))
        return found

    def parse_known_args(self, args=None, namespace=None):
        words = sys.argv[1:] if args is None else list(args)
        target = Namespace() if namespace is None else namespace
        if self.exit_on_error:
            try:
                return self._parse_known(words, target)
            except ArgumentError as error:
                self.error(str(error))
        return self._parse_known(words, target)

    def parse_intermixed_args(self, args=None, namespace=None):
        found, extras = self.parse_known_intermixed_args(args, namespace)
        if extras:
            self.error('unrecognized arguments: ' + ' '.join(extras))
        return found

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """The options first; what they leave is for the positionals."""
        for action in self._actions:
            if not action.option_strings:
                if action.nargs == PARSER or action.nargs == REMAINDER:
                    raise TypeError('parse_intermixed_args: positional arg with nargs=' + str(action.nargs))
                for group in self._exclusive:
                    if action in group._group_actions:
                        raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
        words = sys.argv[1:] if args is None else list(args)
        target = Namespace() if namespace is None else namespace
        target, rest = self._parse_known(words, target, True, False)
        return self._parse_known(rest, target, False, True)

    def _parse_known(self, words, namespace, options=True, positionals=True):
        for action in self._actions:
            if not positionals and not action.option_strings:
                continue
            if action.dest is not SUPPRESS and action.default is not SUPPRESS:
                if not self._has(namespace, action.dest):
                    _put(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not self._has(namespace, dest):
                _put(namespace, dest, self._defaults[dest])
        if self.exit_on_error:
            try:
                return self._run(words, namespace, options, positionals)
            except ArgumentError as error:
                self.error(str(error))
        return self._run(words, namespace, options, positionals)

    def _has(self, namespace, dest):
        if isinstance(namespace, Namespace):
            return dest in namespace._pyw_values
        return hasattr(namespace, dest)

    def _run(self, words, namespace, options, positionals):
        if self.fromfile_prefix_chars is not None:
            words = self._read_args_from_files(words)
        self._extras = []
        run = _Run(self, words, namespace, options, positionals)
        run.go()
        extras = run.extras + self._extras
        self._extras = []
        return namespace, extras

    def _read_args_from_files(self, words):
        out = []
        for word in words:
            if not word or word[0] not in self.fromfile_prefix_chars:
                out.append(word)
                continue
            try:
                with open(word[1:]) as f:
                    lines = []
                    for line in f.read().splitlines():
                        lines.extend(self.convert_arg_line_to_args(line))
                    out.extend(self._read_args_from_files(lines))
            except OSError as error:
                self.error(str(error))
        return out

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _option_of(self, word):
        """The options that a word may be, each as action, option string, and the text given with it."""
        if not word or word[0] not in self.prefix_chars:
            return None
        if word in self._option_string_actions:
            return [(self._option_string_actions[word], word, None, None)]
        if len(word) == 1:
            return None
        if '=' in word:
            i = word.find('=')
            if word[:i] in self._option_string_actions:
                return [(self._option_string_actions[word[:i]], word[:i], '=', word[i + 1:])]
        found = self._get_option_tuples(word)
        if found:
            return found
        if _looks_negative(word) and not self._has_negative_options:
            return None
        if ' ' in word:
            return None
        return [(None, word, None, None)]

    def _get_option_tuples(self, word):
        out = []
        chars = self.prefix_chars
        if word[0] in chars and word[1] in chars:
            if self.allow_abbrev:
                i = word.find('=')
                prefix = word if i < 0 else word[:i]
                for option, action in self._option_string_actions.items():
                    if option.startswith(prefix):
                        out.append((action, option, None if i < 0 else '=', None if i < 0 else word[i + 1:]))
        else:
            short = word[:2]
            i = word.find('=')
            prefix = word if i < 0 else word[:i]
            for option, action in self._option_string_actions.items():
                if option == short:
                    out.append((action, option, '', word[2:]))
                elif self.allow_abbrev and option.startswith(prefix):
                    out.append((action, option, None if i < 0 else '=', None if i < 0 else word[i + 1:]))
        return out

    # --- values

    def _get_values(self, action, words):
        nargs = action.nargs
        if not words and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
            return value
        if not words and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is not None:
                return action.default
            return []
        if len(words) == 1 and (nargs is None or nargs == OPTIONAL):
            value = self._get_value(action, words[0])
            self._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [self._get_value(action, w) for w in words]
        if nargs == PARSER:
            values = [self._get_value(action, w) for w in words]
            self._check_value(action, values[0])
            return values
        values = [self._get_value(action, w) for w in words]
        for value in values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, word):
        convert = action.type
        if convert is None:
            return word
        try:
            return convert(word)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(convert, '__name__', repr(convert))
            raise ArgumentError(action, 'invalid ' + name + ' value: ' + repr(word))

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if value not in choices:
            text = ', '.join([repr(c) for c in choices])
            raise ArgumentError(action, 'invalid choice: ' + repr(value) + ' (choose from ' + text + ')')

    # --- help

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._exclusive)
        formatter.add_text(self.description)
        for group in self._groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        if file is None:
            sys.stdout.write(self.format_usage())
        else:
            file.write(self.format_usage())

    def print_help(self, file=None):
        if file is None:
            sys.stdout.write(self.format_help())
        else:
            file.write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            sys.stderr.write(message)
        sys.exit(status)

    def _warning(self, message):
        sys.stderr.write(self.prog + ': warning: ' + message + '\n')

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, self.prog + ': error: ' + message + '\n')


class _Run:
    """One pass over the words of a command."""

    def __init__(self, parser, words, namespace, options, positionals):
        self._checks_options = options
        self._checks_positionals = positionals
        self.parser = parser
        self.words = words
        self.namespace = namespace
        self.extras = []
        self.seen = []
        self.seen_given = []
        self.options = {}
        self.kinds = []
        self.positionals = [a for a in parser._actions if not a.option_strings] if positionals else []
        self.warned = []

    def go(self):
        self._classify()
        last = max(self.options) if self.options else -1
        at = 0
        while at <= last:
            following = min([i for i in self.options if i >= at])
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras.extend(self.words[at:following])
                at = following
            at = self._take_optional(at)
        stop = self._take_positionals(at)
        self.extras.extend(self.words[stop:])
        self._check_required()

    def _classify(self):
        literal = False
        for i, word in enumerate(self.words):
            if literal:
                self.kinds.append('A')
            elif word == '--':
                self.kinds.append('-')
                literal = True
            else:
                found = self.parser._option_of(word)
                if found is None:
                    self.kinds.append('A')
                else:
                    self.options[i] = found
                    self.kinds.append('O')

    def _act(self, action, words, option):
        self.seen.append(action)
        value = self.parser._get_values(action, words)
        if value is not action.default:
            self.seen_given.append(action)
            for group in self.parser._exclusive:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.seen_given:
                            raise ArgumentError(action, 'not allowed with argument ' + str(_name_of(other)))
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def _take_positionals(self, start):
        counts = _shares(self.positionals, self.kinds, start)
        for i in range(len(counts)):
            action = self.positionals[i]
            n = counts[i]
            words = self.words[start:start + n]
            if action.nargs == PARSER:
                if n > 0 and self.kinds[start] == '-':
                    words = words[1:]
            elif action.nargs != REMAINDER and '-' in self.kinds[start:start + n]:
                words = list(words)
                words.remove('--')
            start += n
            if words and action.deprecated:
                self.parser._warning("argument '" + action.dest + "' is deprecated")
            self._act(action, words, None)
        self.positionals = self.positionals[len(counts):]
        return start

    def _take_optional(self, start):
        found = self.options[start]
        if len(found) > 1:
            names = ', '.join([f[1] for f in found])
            raise ArgumentError(None, 'ambiguous option: ' + self.words[start] + ' could match ' + names)
        action, option, sep, given = found[0]
        pending = []
        while True:
            if action is None:
                self.extras.append(self.words[start])
                return start + 1
            low, high = _range_of(action.nargs)
            if given is not None:
                if high == 0 and sep == '' and given != '' and option[1] not in self.parser.prefix_chars:
                    # Several short options in one word.
                    pending.append((action, [], option))
                    option = option[0] + given[0]
                    rest = given[1:]
                    if option not in self.parser._option_string_actions:
                        raise ArgumentError(action, 'ignored explicit argument ' + repr(given))
                    action = self.parser._option_string_actions[option]
                    if not rest:
                        given = None
                        sep = None
                    elif rest[0] == '=':
                        sep = '='
                        given = rest[1:]
                    else:
                        sep = ''
                        given = rest
                    continue
                if low <= 1 and (high < 0 or high >= 1):
                    pending.append((action, [given], option))
                    stop = start + 1
                    break
                raise ArgumentError(action, 'ignored explicit argument ' + repr(given))
            stop = start + 1
            n = 0
            if action.nargs == REMAINDER:
                n = len(self.words) - stop
            else:
                while (high < 0 or n < high) and stop + n < len(self.kinds) and self.kinds[stop + n] == 'A':
                    n += 1
            if n < low:
                raise ArgumentError(action, _expected(action.nargs))
            pending.append((action, self.words[stop:stop + n], option))
            stop += n
            break
        for one, words, name in pending:
            if one.deprecated and name not in self.warned:
                self.parser._warning("option '" + name + "' is deprecated")
                self.warned.append(name)
            self._act(one, words, name)
        return stop

    def _check_required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen or not (
                    self._checks_options if action.option_strings else self._checks_positionals):
                continue
            if action.required:
                missing.append(str(_name_of(action)))
            elif isinstance(action.default, str) and action.default is not SUPPRESS and action.dest is not SUPPRESS:
                space = self.namespace
                if isinstance(space, Namespace) and space._pyw_values.get(action.dest) is action.default:
                    _put(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, 'the following arguments are required: ' + ', '.join(missing))
        for group in self.parser._exclusive:
            if group.required and self._checks_options:
                if not [a for a in group._group_actions if a in self.seen_given]:
                    names = [str(_name_of(a)) for a in group._group_actions if a.help is not SUPPRESS]
                    raise ArgumentError(None, 'one of the arguments ' + ' '.join(names) + ' is required')


def _expected(nargs):
    if nargs is None:
        return 'expected one argument'
    if nargs == OPTIONAL:
        return 'expected at most one argument'
    if nargs == ONE_OR_MORE:
        return 'expected at least one argument'
    if nargs == 1:
        return 'expected 1 argument'
    return 'expected ' + str(nargs) + ' arguments'
