"""optparse: options of each kind, help, errors, groups."""
import optparse
import sys
from optparse import OptionParser, OptionGroup, Option, make_option

sys.stderr = sys.stdout


def attempt(parser, args):
    try:
        options, rest = parser.parse_args(args)
        print(args, options, rest)
    except SystemExit as e:
        print('exit', e.code)


class EvenOption(Option):
    TYPES = Option.TYPES + ('even',)
    TYPE_CHECKER = dict(Option.TYPE_CHECKER)
    ACTIONS = Option.ACTIONS + ('extend',)
    STORE_ACTIONS = Option.STORE_ACTIONS + ('extend',)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ('extend',)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ('extend',)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == 'extend':
            values.ensure_value(dest, []).extend(value.split(','))
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)


def check_even(option, opt, value):
    if int(value) % 2:
        raise optparse.OptionValueError(f'option {opt}: {value} is odd')
    return int(value)


EvenOption.TYPE_CHECKER['even'] = check_even
p = OptionParser(prog='even', option_class=EvenOption)
p.add_option('-e', type='even')
p.add_option('--names', action='extend')
attempt(p, ['-e', '4', '--names', 'a,b', '--names=c'])
attempt(p, ['-e', '5'])
v = optparse.Values({'a': 1})
print(v, v == {'a': 1}, v == optparse.Values({'a': 1}), v.ensure_value('b', 2), v.ensure_value('a', 9), vars(v))
