import textwrap
import random
T = 'The quick brown-fox jumped over the lazy dog. It was self-explanatory -- or so they said; well-known e-mail co-op--yes and "quoted text." 12-34 --option -x  a--b  very_long_identifier_that_does_not_fit_into_any_line_at_all, done! Really? Yes.'
for w in (1, 7, 10, 20, 33, 70):
    print(textwrap.wrap(T, w))
print(textwrap.fill(T, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.fill(T, width=24, break_long_words=False, break_on_hyphens=False))
print(textwrap.wrap(T, 40, max_lines=2), textwrap.wrap(T, 40, max_lines=3, placeholder='...'))
print(textwrap.wrap('a  b\tc\nd. e', 6, drop_whitespace=False), textwrap.wrap('a\tb', expand_tabs=False, replace_whitespace=False))
print(textwrap.wrap('This is one. And two.  Three! "Four." Five', 80, fix_sentence_endings=True))
print(textwrap.shorten('Hello  world, this is it', width=12), textwrap.shorten('Hello world', width=11), textwrap.shorten('Hello world', width=10, placeholder='…'))
print(repr(textwrap.dedent('''
    hello
      world
    \t x

      done
    ''')))
print(repr(textwrap.dedent('\tx\n  y')), repr(textwrap.dedent('  a\n b\n   \n')), repr(textwrap.dedent('')))
print(repr(textwrap.indent('a\n\n b\n  \nc', '> ')), repr(textwrap.indent('a\n\nb', '+', lambda line: True)))
for bad in (lambda: textwrap.wrap('x', 0), lambda: textwrap.shorten('abc def', 3), lambda: textwrap.wrap('a b c', 3, max_lines=1)):
    try:
        print(bad())
    except ValueError as e:
        print(e)
w = textwrap.TextWrapper(width=15, subsequent_indent='..')
print(w.wrap(T[:60]), w.width, w.fill('a b'))
w.width = 8
w.initial_indent = '>>'
print(w.fill('some more text here'))
random.seed(3)
for _ in range(150):
    s = ''.join(random.choice(['a', 'bc', '-', '--', ' ', 'x-y', '.', '1', "'", 'foo-bar', '\t', 'é', '_']) for _ in range(random.randrange(20)))
    print(repr(s), textwrap.wrap(s, random.randrange(1, 12), tabsize=3))
print(textwrap.wrap(''), textwrap.wrap('   '), textwrap.fill('', 5) == '')
