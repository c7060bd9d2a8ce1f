import argparse, sys
def build():
    p = argparse.ArgumentParser(prog='tool', description='A tool that does things with files and prints what it has found there.', epilog='See the manual.')
    p.add_argument('files', nargs='+', help='input files')
    p.add_argument('-v', '--verbose', action='count', default=0, help='more output')
    p.add_argument('-n', '--number', type=int, default=5, metavar='N', help='how many (default: %(default)s)')
    p.add_argument('--ratio', type=float)
    p.add_argument('-o', '--output', required=False, help='where the result goes, a file name or a dash for the standard output of the process')
    p.add_argument('--mode', choices=['fast', 'slow'], default='fast')
    p.add_argument('--flag', action='store_true')
    p.add_argument('--no-color', dest='color', action='store_false')
    p.add_argument('-D', action='append', metavar='KEY=VALUE')
    p.add_argument('--version', action='version', version='%(prog)s 1.2')
    g = p.add_mutually_exclusive_group()
    g.add_argument('--json', action='store_true')
    g.add_argument('--xml', action='store_true')
    return p
p = build()
print(p.format_usage())
print(p.format_help())
for argv in (['a'], ['a', 'b', '-vv', '-n', '3', '--ratio=0.5'], ['-n7', 'x', '--mode', 'slow', '--flag', '-D', 'a=1', '-D', 'b=2', '--no-color'], ['--', '-x'], ['x', '--out', 'f'], ['-vn', '4', 'z']):
    ns = p.parse_args(argv)
    print(ns)
ns = p.parse_args(['f', '-n', '9'])
print(ns.files, ns.number + 1, ns.verbose, ns.output, ns.color)
print(vars(ns)['number'], 'number' in ns)
for argv in ([], ['a', '-n', 'x'], ['a', '--mode', 'other'], ['a', '--json', '--xml'], ['a', '--bogus'], ['a', '-n'], ['--ver', 'a', '--flag=3'], ['--help'], ['--version']):
    try:
        p.parse_args(argv)
    except SystemExit as e:
        print('exit', e.code)
s = argparse.ArgumentParser(prog='git')
s.add_argument('--debug', action='store_true')
sub = s.add_subparsers(dest='command', help='commands', required=True)
a = sub.add_parser('add', help='add files')
a.add_argument('paths', nargs='*')
a.set_defaults(func=lambda ns: print('adding', ns.paths))
c = sub.add_parser('commit', help='commit', aliases=['ci'])
c.add_argument('-m', '--message', required=True)
c.set_defaults(func=lambda ns: print('commit', ns.message))
for argv in (['add', 'x', 'y'], ['--debug', 'commit', '-m', 'msg'], ['ci', '--message=z']):
    ns = s.parse_args(argv)
    ns.func(ns)
    print(ns.command, ns.debug)
print(s.format_help())
try:
    s.parse_args(['nope'])
except SystemExit as e:
    print(e.code)
q = argparse.ArgumentParser(prog='q', formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
grp = q.add_argument_group('group', 'about the group')
grp.add_argument('--foo', default=3, type=int, help='foo help')
q.add_argument('pos', nargs='?', default='d')
q.add_argument('rest', nargs=argparse.REMAINDER)
print(q.format_help())
print(q.parse_args(['a', '-x', 'b']), q.parse_known_args(['--foo', '1']))
def positive(s):
    n = int(s)
    if n <= 0:
        raise argparse.ArgumentTypeError('must be positive')
    return n
r = argparse.ArgumentParser(prog='r', exit_on_error=False)
r.add_argument('--n', type=positive)
r.add_argument('--two', nargs=2, type=int)
r.add_argument('--opt', nargs='?', const='C')
r.add_argument('--bool', action=argparse.BooleanOptionalAction, default=True)
print(r.parse_args(['--n', '3', '--two', '1', '2', '--opt', '--no-bool']))
try:
    r.parse_args(['--n', '-1'])
except argparse.ArgumentError as e:
    print(e)
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
u = argparse.ArgumentParser(prog='u')
u.add_argument('--name', action=Upper)
print(u.parse_args(['--name', 'bob']).name)
