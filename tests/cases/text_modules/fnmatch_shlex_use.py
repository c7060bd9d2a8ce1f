import fnmatch, shlex, random
for n, p in [('a.txt', '*.txt'), ('a.txt', '?.t[xyz]t'), ('abc', '[!a]*'), ('abc', 'a[b-d]c'), ('a]c', 'a[]]c'), ('[x', '[x'), ('', '*'), ('.hidden', '*'), ('A', 'a'), ('a-b', 'a[-x]b'), ('b', '[c-a]'), ('x', '[!]'), ('-', '[a-]'), ('aXbXc', 'a*b*c'), ('\n', '?')]:
    print(n, p, fnmatch.fnmatch(n, p), fnmatch.fnmatchcase(n, p))
print(fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.fnmatch(b'ab', b'a?'))
for p in ['*.txt', 'a?b', '[abc]', '[!abc]', '[a-c]', '[]', '[!]', '[]x]', '[!]x]', '[c-a]', '[a-cx-z]', '[--/]', '[a\\b]', '[a-\\]', '**', '*a*b*', 'a**b', '[^a]', '[[]', '[a&&b]', '[a||b]', '[~~]', 'a.b+c', '', '[c-ab]', '[!c-a]']:
    print(p, fnmatch.translate(p))
random.seed(2)
for _ in range(600):
    p = ''.join(random.choice('ab*?[]!-') for _ in range(random.randrange(8)))
    s = ''.join(random.choice('ab]-![') for _ in range(random.randrange(5)))
    print(p, s, fnmatch.fnmatchcase(s, p), fnmatch.translate(p))
for s in ['a b c', "a 'b c' d", 'a "b \\" c" d', 'a\\ b c', "it''s", '""', "''", 'a  ""  b', 'x="1 2"', '# not comment', "a#b", '', '   ', "'a'\"b\"c", 'a\\\nb', '"a\\nb"', "'a\\nb'"]:
    print(repr(s), shlex.split(s), end=' ')
    print(shlex.split(s, comments=True), end=' ')
    try:
        print(shlex.split(s, posix=False))
    except ValueError as e:
        print(e)
for s in ['"abc', "'x", 'a\\', '"a\\']:
    try:
        print(shlex.split(s))
    except ValueError as e:
        print(s, e)
print(shlex.quote(''), shlex.quote('a b'), shlex.quote("it's"), shlex.quote('safe-1.2/x'), shlex.quote('é'), shlex.join(['echo', 'a b', "c'd", '']))
print(list(shlex.shlex('a = b+c; "d e" # comment\nnext')), list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")", punctuation_chars=True)))
lex = shlex.shlex('one two\nthree', posix=True)
print(lex.get_token(), lex.get_token(), lex.lineno, lex.get_token(), lex.get_token(), lex.eof)
lex = shlex.shlex("~/a*.py && x; y|z 'q r'", posix=True, punctuation_chars=True)
lex.whitespace_split = True
print(list(lex))
lex = shlex.shlex('a b')
lex.push_token('zz')
print(lex.get_token(), lex.get_token(), lex.error_leader('f', 3))
