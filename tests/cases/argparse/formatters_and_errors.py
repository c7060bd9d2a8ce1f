import argparse, sys
p = argparse.ArgumentParser(prog='tool', formatter_class=argparse.RawDescriptionHelpFormatter, description='first line\n   second line', epilog='end\n  of it')
p.add_argument('src', nargs=argparse.ONE_OR_MORE, help='sources %(prog)s')
p.add_argument('--opt', nargs=argparse.OPTIONAL, const='c', default='d', help='an option (default: %(default)s)')
p.add_argument('--many', nargs=argparse.ZERO_OR_MORE, metavar=('A', 'B'))
p.add_argument('--hidden', help=argparse.SUPPRESS)
p.add_argument('--sup', default=argparse.SUPPRESS)
print(p.format_help())
print(p.parse_args(['a', 'b', '--opt', '--many', '1', '2']))
print(p.parse_args(['a'], namespace=argparse.Namespace(x=1)))
class Fmt(argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    pass
q = argparse.ArgumentParser(prog='q', formatter_class=Fmt)
q.add_argument('--n', type=int, default=3, help='count')
q.add_argument('f', type=float, help='a float')
print(q.format_help())
r = argparse.ArgumentParser(prog='r', formatter_class=argparse.RawTextHelpFormatter)
r.add_argument('--x', help='line 1\nline 2\n  line 3')
print(r.format_help(), r.format_usage())
sub = argparse.ArgumentParser(prog='s')
sp = sub.add_subparsers(dest='cmd', required=True, title='commands', metavar='CMD')
a = sp.add_parser('run', help='runs', aliases=['r'])
a.add_argument('rest', nargs=argparse.REMAINDER)
b = sp.add_parser('any')
print(sub.parse_args(['run', '-x', '--y', 'z']))
print(sub.parse_args(['r']))
print(sub.format_help())
ns = argparse.Namespace(a=1, b='x')
print(ns, ns == argparse.Namespace(b='x', a=1), 'a' in ns, vars(ns))
wide = argparse.ArgumentParser(prog='w', formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60))
wide.add_argument('--a-very-long-option-name', help='what it does, at some length so that it wraps around the line')
print(wide.format_help())
e = argparse.ArgumentParser(prog='e', exit_on_error=False)
e.add_argument('--n', type=int, choices=[1, 2])
for argv in (['--n', 'x'], ['--n', '3'], ['--n']):
    try:
        e.parse_args(argv)
    except argparse.ArgumentError as err:
        print(err, err.argument_name, err.message)
def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{n} is odd')
    return n
e.add_argument('--even', type=even)
try:
    e.parse_args(['--even', '3'])
except argparse.ArgumentError as err:
    print(err)
g = argparse.ArgumentParser(prog='g')
m = g.add_mutually_exclusive_group(required=True)
m.add_argument('--a', action='store_true')
m.add_argument('--b', action=argparse.BooleanOptionalAction)
try:
    g.parse_args(['--a', '--b'])
except SystemExit as x:
    print('exit', x.code)
print(g.parse_args(['--no-b']), g.parse_known_args(['--a', 'zzz']))
