"""Patterns that are compiled with the program, in every way that they are written, beside those that are not."""
import copy
import re
import re as regex
from re import IGNORECASE, compile as make, fullmatch

WORD = r'[A-Za-z_]\w*'
NUMBER = r'\d+(?:\.\d*)?'
ASSIGNMENT = WORD + r'\s*=\s*' + NUMBER
FLAGS = re.MULTILINE | re.VERBOSE

# Every way of writing it.
print(re.match(WORD, 'abc1 = 2').span(), re.fullmatch(ASSIGNMENT, 'x = 1.5').span())
print(re.search(rf'({WORD})=({NUMBER})', 'a, b=12').groups())
print(regex.findall('a' 'b', 'abab'), fullmatch(r'(?i)ABC', 'abc'), make(r'x+', IGNORECASE).match('xXx').end())
print(re.split(r'\s*[,;]\s*', 'a , b;c', maxsplit=1), re.split(r'(-)', 'a-b-c'))
print(re.sub(r'(\w+)@(\w+)', r'\2 at \1', 'me@home you@work', count=1), re.subn('a', lambda m: m.group().upper(), 'banana'))
print([m.span() for m in re.finditer(r'\b\w', 'one two', flags=re.ASCII)])

ENTRY = re.compile(r'''
    ^ (?P<key> [^=\s]+ ) \s* = \s*   # the name
    (?P<value> .*? ) \s* $           # what follows
''', FLAGS)
for m in ENTRY.finditer('a = 1\nbad\nlong_name=some text  \n'):
    print(m.groupdict(), m.lastgroup, m.lastindex, m['key'], m.start('value'), m.expand(r'<\g<key>>'))
print(ENTRY.groups, dict(ENTRY.groupindex), ENTRY.flags, repr(re.compile('a', re.I | re.S)), ENTRY.sub(r'\g<value>', 'k = v'))

TOKEN = re.compile(rf'(?P<number>{NUMBER})|(?P<name>{WORD})|(?P<op>[-+*/=()])|(?P<space>\s+)|(?P<other>.)')


def tokens(text):
    at = 0
    while at < len(text):
        m = TOKEN.match(text, at)
        if m.lastgroup != 'space':
            yield m.lastgroup, m.group()
        at = m.end()


print(list(tokens('area = width * (3.14 + x2) ?')))


def local():
    import re
    return re.match(r'(a)?(?(1)b|c)', 'ab').group(), re.match(r'(["\']).*?\1', '"it\'s" x').group()


print(local())

# Bytes.
print(re.findall(rb'\w+', b'one \xe9 two'), re.match(rb'(?P<a>.)', b'xy').groupdict(), re.sub(rb'o', b'0', b'foo'))

# The same pattern, known only at run time.
same = re.compile(''.join(['a', '+']))
print(same == re.compile('a+'), hash(same) == hash(re.compile('a+')), same is re.compile('b'), copy.copy(same) is same)
print(re.compile('a+') is re.compile('a+'), re.compile(re.compile('x')).pattern, isinstance(re.compile('a'), re.Pattern))
for p in (re.compile('a+'), same, re.compile(r'(?P<x>a)|b')):
    m = p.match('aab')
    print(p.pattern, m.group(), m.re is p, p.groups, m.lastgroup)

# Names that are something else.
def shadowed(re):
    return re.match('a+', 'aa')


class Other:
    def match(self, *args):
        return args


print(shadowed(Other()))
changing = 'a'
for _ in range(2):
    print(re.match(changing, 'ba'))
    changing = 'b'

# Errors come when they are reached.
for attempt in (
    lambda: re.compile('(a'), lambda: re.match('[z-a]', 'a'), lambda: re.search(r'\g', ''), lambda: re.compile('a**'),
    lambda: re.compile('(?P<a>x)(?P<a>y)'), lambda: re.compile(r'(?<=a+)b'), lambda: re.compile('a', re.A | re.U),
    lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', 5), lambda: re.compile('a').match('a')['x'],
):
    try:
        print(attempt())
    except (re.error, ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)

# Without blow-up where CPython has none, and wide characters.
print(re.match(r'(?:a|b)*c', 'ab' * 5000 + 'c').end(), re.fullmatch(r'[à-ü\d]+', 'é٣7') is not None)
print(re.findall(r'\w+', 'naïve ж1 — ok'), re.findall(r'(?i)ß|k', 'ẞK\u212a'), re.findall(r'\w+', 'naïve ж', re.ASCII))
