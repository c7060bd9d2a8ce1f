import argparse
import sys

sys.stderr = sys.stdout


def attempt(parser, words, intermixed=False):
    try:
        print(parser.parse_intermixed_args(words) if intermixed else parser.parse_args(words))
    except SystemExit as e:
        print('exit', e.code)
    except TypeError as e:
        print(e)


base = argparse.ArgumentParser(add_help=False)
one = base.add_mutually_exclusive_group()
one.add_argument('--red', action='store_true')
one.add_argument('--blue', action='store_true')
titled = base.add_argument_group('shared', 'of all')
titled.add_argument('--level', type=int, default=1)
child = argparse.ArgumentParser(prog='child', parents=[base])
child.add_argument('name')
for words in (['x'], ['x', '--red'], ['--red', 'x', '--blue'], ['x', '--level', '4']):
    attempt(child, words)
child.print_help()

mixed = argparse.ArgumentParser(prog='mixed')
mixed.add_argument('--foo')
mixed.add_argument('--flag', action='store_true')
mixed.add_argument('cmd')
mixed.add_argument('rest', nargs='*', type=int)
for words in ('doit 1 --foo bar 2 3', 'doit --foo bar 1 2 3', '--foo bar', 'doit 1 --flag x', 'doit --unknown 1'):
    attempt(mixed, words.split(), True)
print(mixed.parse_known_intermixed_args('doit 1 --foo bar 2 --other 3'.split()))
bad = argparse.ArgumentParser(prog='bad')
bad.add_argument('rest', nargs='...')
attempt(bad, [], True)

sub = argparse.ArgumentParser(prog='sub')
commands = sub.add_subparsers(dest='command')
commands.add_parser('full', aliases=['f'], deprecated=True)
for names in (('full', []), ('f', []), ('other', ['full'])):
    try:
        commands.add_parser(names[0], aliases=names[1])
    except argparse.ArgumentError as e:
        print(e)
attempt(sub, ['full'])
attempt(sub, ['f'])
old = argparse.ArgumentParser(prog='old')
old.add_argument('--past', deprecated=True)
old.add_argument('-v', '--verbose', action='count', deprecated=True)
old.add_argument('where', nargs='?', deprecated=True)
attempt(old, ['--past', '1', '-v', '-v', '--verbose', 'there'])
attempt(old, [])
print(repr(argparse.FileType('r', 1, errors='replace')), argparse.FileType(), argparse.FileType('wb', encoding='utf-8'))
print(old.add_argument('--shown', type=int, help='text', choices=[1, 2]))
for wrong in ({'nargs': 0, 'action': 'append'}, {'nargs': '*', 'const': 'c'}, {'nargs': 2, 'const': 'c', 'action': 'append'}, {'nargs': 0}):
    try:
        old.add_argument('-x', **wrong)
    except ValueError as e:
        print(e)
fortytwo = argparse.ArgumentParser(prog='d', argument_default=42)
fortytwo.add_argument('--version', action='version', version='1.0')
fortytwo.add_argument('--other')
attempt(fortytwo, [])
