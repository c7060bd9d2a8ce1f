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


def note(option, opt, value, parser, *args, **kwargs):
    print('callback', option.dest, opt, value, args, kwargs)
    parser.values.noted = value


parser = OptionParser(usage='usage: %prog [options] FILE...', version='%prog 1.2', prog='tool', description='Does what '
                      'a tool of this name would do, at some length so that it is wrapped.', epilog='The end.')
parser.add_option('-f', '--file', dest='filename', metavar='FILE', help='write to FILE [default: %default]', default='out')
parser.add_option('-q', '--quiet', action='store_false', dest='verbose', default=True, help="don't print")
parser.add_option('-n', '--num-lines', type='int', help='a number of lines that is explained with so many words that the help goes on')
parser.add_option('-x', type=float)
parser.add_option('-p', '--point', nargs=2, type='float')
parser.add_option('-c', '--colour', choices=['red', 'green'], default='red')
parser.add_option('-v', action='count', dest='loud', default=0)
parser.add_option('-I', '--include', action='append')
parser.add_option('--flag', action='store_true')
parser.add_option('--const', action='store_const', const=42)
parser.add_option('--more', action='append_const', const='m', dest='list')
parser.add_option('-z', '--complex', type='complex')
parser.add_option('--cb', action='callback', callback=note, type='string', nargs=1, dest='cb', callback_args=(1,), callback_kwargs={'k': 2})
parser.add_option('--hidden', help=optparse.SUPPRESS_HELP)
group = OptionGroup(parser, 'Dangerous Options', 'Caution: use these options at your own risk.')
group.add_option('-g', action='store_true', help='Group option.')
parser.add_option_group(group)
print(parser.format_help())
for args in (['-f', 'x', 'a', '-q', 'b'], ['--file=y', '--', '-q'], ['-n0x10', '-x', '2.5'], ['-n', '010'], ['-n', 'abc'],
             ['-p', '1', '2', 'rest'], ['-p', '1'], ['-c', 'blue'], ['-c', 'green'], ['-vvv', '-v'], ['-Ia', '-I', 'b'],
             ['--flag', '--const', '--more', '--more'], ['--fl'], ['--f'], ['--nope'], ['-w'], ['--flag=1'], ['-z', '1+2j'],
             ['--cb', 'val'], ['--version'], ['-h'], ['-g'], ['-vf', 'q'], ['-'], [], ['-x', 'nan!'], ['-z', 'q'], ['-n', '0b11'],
             ['--num', '7', '--point=1', '2'], ['-f']):
    attempt(parser, args)
parser.disable_interspersed_args()
attempt(parser, ['a', '-q'])
parser.enable_interspersed_args()
print(parser.has_option('-q'), parser.get_option('--quiet').dest, parser.get_option_group('-g').title, parser.get_option('--zz'))
parser.remove_option('-q')
print(parser.has_option('--quiet'))
parser.set_defaults(filename='other', num_lines='12')
attempt(parser, [])
parser.set_default('num_lines', 5)
print(parser.get_default_values().num_lines, parser.get_version(), parser.get_usage())
