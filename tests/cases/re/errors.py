import re
PATS = ['(', ')', '[', '[a', '[^', '[]', '[]a]', '[^]a]', 'a**', '*a', '+', '?', '{', '{1}', 'a{', 'a{1', 'a{1,', 'a{,3}', 'a{3,2}', 'a{1}{2}', 'a{}', '\\', 'a\\', '[\\', '\\q', '\\8', '\\1', '(\\1)', '(a)\\2', '(?', '(?P', '(?P<', '(?P<a', '(?P<>a)', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=a)', '(?P=', '(?P=)', '(?Px)', '(?<', '(?<x)', '(?<=a*)', '(?<=a|bc)', '(?<!a+)', '(?#', '(?#x', '(?(1)a|b|c)', '(?(1', '(?(1)', '(?(x)a)', '(?(0)a)', '(?(2)a)', '(?i', '(?i)', 'a(?i)b', '(?z)', '(?iz)', '(?i-)', '(?i-i:a)', '(?-u:a)', '(?au:a)', '(?L)', '(?-', '(?-z:a)', '(?-i', '(?-i)', '[b-a]', '[\\w-a]', '[a-\\d]', '\\x1', '\\xg', '[\\x1]', '\\u12', '\\U1234', '\\U00110000', '\\400', '[\\400]', '\\777', '[\\8]', '[\\q]', '(?:', '(?=', '(?=a', '(?>a', 'a|*', '(|*)', '^*', '$+', '\\b?', '(?i)*', 'a???', 'a*+?', 'a*??', 'x{99999999999}', 'a\nb(', '\n(?P<a b>c)', '(?P<é>a)', '(?(é)a)', '(?\\', '(?P\\', '(?\\d)', '(?P<\\>a)', '\\N', '\\c', 'a(?#c)*', '(?x) a # c \\\n b', '(?<=(a))b\\1', '(?<=(a)\\1)', '(?<=(?P<z>a)(?(z)b))', '(a(?<=\\1))', '(?x)[ a]#', '(?a)(?u)', '(?s-i:a)', '(?i:a(?-i:b))', '(?im', '(?i m)', '(?-iL:a)', '[[:alpha:]', 'é(', '(?aL:x)']
for p in PATS:
    try:
        r = re.compile(p)
        print(ascii(p), 'ok', r.groups, r.flags, dict(r.groupindex))
    except re.error as e:
        print(ascii(p), '|', ascii(str(e)), '|', ascii(e.msg), e.pos, e.lineno, e.colno, e.pattern == p)
    except (OverflowError, ValueError) as e:
        print(ascii(p), type(e).__name__, e)
for p in [b'(', b'\\u1234', b'(?u)', b'\xff(', b'[\xe9-\xe0]', b'(?P<\xe9>a)', b'\\q', b'(?L)a', b'(?aL:a)']:
    try:
        r = re.compile(p)
        print(p, 'ok', r.groups, r.flags)
    except re.error as e:
        print(p, '|', e, '|', e.msg, e.pos, e.pattern == p)
    except ValueError as e:
        print(p, e)
for t in ['\\', 'a\\', '\\1', '\\2', '\\g', '\\g<', '\\g<>', '\\g<n>', '\\g<zz>', '\\g<1>', '\\g<9>', '\\g<1x>', '\\q', '\\n\\t\\\\', '\\0', '\\01', '\\012', '\\101', '\\400', '\\8', '\\11', '\\.', '\\g<0>', 'é\\g<n>']:
    try:
        print(ascii(t), ascii(re.sub('(?P<n>b)', t, 'abc')))
    except re.error as e:
        print(ascii(t), '|', e, '|', e.pos, e.pattern == t)
    except IndexError as e:
        print(ascii(t), 'IndexError', e)
for f in [lambda: re.compile(5), lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', 5), lambda: re.match('a', None), lambda: re.compile(re.compile('a'), re.I), lambda: re.sub('a', 'b', 5), lambda: re.match('a', 'a').group(1), lambda: re.match('a', 'a').group('x'), lambda: re.match('a', 'a')['q'], lambda: re.match('a', 'a').start(3), lambda: re.match('a', 'a').group(-1)]:
    try:
        print(f())
    except (TypeError, ValueError, IndexError, re.error) as e:
        print(type(e).__name__, e)
