import re
p = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(\d\d))?')
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex))
m = p.search('on 2024-05 and 2023-11-30')
print(m, m.string, m.re is p, m.pos, m.endpos, m.regs, m.lastindex, m.lastgroup)
print(m.group(), m.group(0), m.group('year', 2, 3), m[1], m['month'], m.groups(), m.groups('-'), m.groupdict(), m.groupdict('?'))
print(m.start(), m.end(), m.span(), m.start('month'), m.span(3), m.end(3))
print(m.expand(r'\g<month>/\1 [\3]'))
for m in p.finditer('2024-05 2023-11-30 x 1999-01-01'):
    print(m.span(), m.groups())
print(p.findall('2024-05 2023-11-30'))
print(p.sub(r'\2', '2024-05 2023-11-30'), p.subn('X', '2024-05 2023-11-30', 1))
print(p.sub(lambda m: str(int(m['year']) + 1), '2024-05 2023-11-30'))
print(re.split(r'(,)|;', 'a,b;c'), re.split(',', 'a,b,c', 1), re.split(r'', 'abc'), re.split(r'\b', 'ab cd'), re.split('x*', 'axbc'))
print(re.split(r'\W+', 'Words, words, words.'), re.split(r'(\W+)', 'Words, words, words.', maxsplit=1))
print(p.match('2024-05', 1), p.match('x2024-05', 1).span(), p.fullmatch('2024-05-06').groups(), p.fullmatch('2024-05-06x'), p.fullmatch('2024-05-06x', 0, 10).endpos)
print(re.compile('^b').search('ab', 1), re.compile('b$').search('abc', 0, 2), re.compile('(?<=a)b').search('ab', 1))
print(re.escape('a.b*c [x] \n-é_'), re.escape(b'a.b\xff'), re.escape(''))
print(repr(re.I), repr(re.I | re.M), re.IGNORECASE, re.I | re.X | re.S, int(re.A), re.I == 2, re.NOFLAG, bool(re.I & re.M), re.VERBOSE)
for f in (re.compile('a', re.I), re.compile('a', re.I | re.M | re.S | re.X), re.compile('a', re.A), re.compile(b'a'), re.compile(b'a', re.I), re.compile('(?i)a'), re.compile('a' * 300), re.compile('\n"\'')):
    print(f, f.flags)
print(re.match('a*', 'aaa'), re.match('x*', 'aaa'), re.search('.', '\n'), re.match('.+', 'q' * 100))
print(re.findall('a|(b)', 'abab'), re.findall('(a)(b)?', 'abaa'), re.findall('', 'ab'), re.findall(r'x*', 'axb'))
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'ab'), re.sub('a', r'\\', 'ba'), re.sub('(a)|b', r'[\1]', 'ab'), re.sub('b', '', 'abc', count=1), re.sub('.', lambda m: m[0] * 2, 'xyz', 2))
print(re.subn('(?i)B', '*', 'abAB'), re.subn('z', '*', 'abAB'))
text = '''# comment
key = value
  other=  some thing
[sec]
'''
rx = re.compile(r'''
    ^\s*            # indent
    (?P<key>\w+)    # the name
    \s*=\s*
    (?P<val>.*?)    # what it is
    \s*$
''', re.VERBOSE | re.MULTILINE)
for m in rx.finditer(text):
    print(m.groupdict())
TOKEN = re.compile(r'(?P<NUM>\d+(?:\.\d*)?)|(?P<ID>[A-Za-z_]\w*)|(?P<OP>[-+*/()=])|(?P<WS>\s+)|(?P<BAD>.)')
def tokens(s):
    for m in TOKEN.finditer(s):
        if m.lastgroup != 'WS':
            yield m.lastgroup, m.group()
print(list(tokens('x1 = 3.14*(y + 2) ? z')))
print(re.match(r'(a(b)?)+', 'aba').groups(), re.match(r'(?:(a)|b)*', 'ab').groups(), re.match(r'(a)|(b)', 'b').lastindex, re.match(r'((a)(b))', 'ab').lastindex)
print(re.match(r'(?P<q>[\'"])(.*?)(?P=q)', '"it\'s"').groups(), re.match(r'(<)?x(?(1)>|!)', '<x>').group(), re.match(r'(<)?x(?(1)>|!)', 'x!').group(), re.match(r'(<)?x(?(1)>|!)', '<x!'))
print(re.findall(r'(?<![\w.])\d+(?![\w.])', '1 a2 3.4 5'), re.findall(r'(?=(\w\w))', 'abcd'))
print(re.match(r'(?>a+)ab', 'aaab'), re.match(r'a++b', 'aaab'), re.match(r'a*+a', 'aaa'), re.match(r'(?:ab|a)?+b', 'abb'))
print(re.findall(b'\\d+', b'1 22 333'), re.sub(b'\\d', b'<\\g<0>>', b'a1b2'), re.match(b'(?P<x>.)', b'\xff').groupdict(), re.split(b',', bytearray(b'a,b')))
print(re.match(b'a', b'abc'), re.search(b'\xe9', b'caf\xe9').span(), re.match(rb'\w+', b'caf\xe9').group())
big = 'a' * 100000
print(len(re.match(r'(a|b)*', big).group()), len(re.match(r'(?:a|b)*?$', big).group()), re.match(r'(?:a*)*b', 'aaa'), len(re.match('(?:(?:a))*', big)[0]))
print([m.start() for m in re.compile('a').finditer('banana', 2, 5)], re.compile('a').findall('banana', 2), re.compile('n').sub('N', 'banana', 1))
print(re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I), len({re.compile('q'), re.compile('q')}))
if m := re.fullmatch(r'(\d+)([kmg]?)', '12k'):
    n, unit = m.groups()
    print(int(n) * {'': 1, 'k': 1000}[unit])
re.purge()
print(isinstance(re.compile('a'), re.Pattern), isinstance(re.match('a', 'a'), re.Match), re.error is re.PatternError)
