"""tokenize: tokens of text and bytes, with places; errors; untokenize; detect_encoding."""
import io
import token
import tokenize


def show(text):
    print(repr(text))
    try:
        for t in tokenize.generate_tokens(io.StringIO(text).readline):
            print(' ', token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
    except tokenize.TokenError as e:
        print(' ', type(e).__name__, e.args)
    except IndentationError as e:
        print(' ', type(e).__name__, e.msg, e.lineno, e.offset)


SOURCES = [
    'x = 1_000.5e3j + 0xFF\n', 'if x:\n  y\nz', '', '# c', '\n\n', 'def f(a, *b):\n    # comment\n    return a\n\nf(1)\n',
    'f"a{{b}}c{x!r:>{w}}d{y=}"\n', "f'''a\n{x}\n\\N{DASH}b\n'''\n", '(\n1,\n)\n', '(', '"abc', '"""abc\n', "x = 'a\\\nb'\n",
    'a\\\n  + b\n', 'a\\ b\n', 'if x:\n    a\n  b\n', 'if x:\n\ta\n        b\n', '1_\n', '0b12\n', 'x $ y ? !\n',
    'a <> b != c := d -> e ...\n', 'é = naïve\r\n', 'match x:\n case [1, *_]: pass\n', "rb'x' Rb\"y\" u'z'\n", 'f"{x"\n',
    'async def f():\n  await g() # done\n', 'x = [\n  # one\n  1, 2\n]\n',
]
for source in SOURCES:
    show(source)

source = b'# -*- coding: latin-1 -*-\nname = "caf\xe9"\n'
tokens = list(tokenize.tokenize(io.BytesIO(source).readline))
print(tokens[0], tokens[1], sep='\n')
print(tokens[5], tokens[5].exact_type == token.STRING)
print(tokenize.untokenize(tokens) == source)
for source in SOURCES[:12]:
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, IndentationError):
        continue
    print(repr(tokenize.untokenize(tokens)), repr(tokenize.untokenize([t[:2] for t in tokens])))
print(tokenize.untokenize([(tokenize.NAME, 'x'), (tokenize.OP, '='), (tokenize.NUMBER, '1'), (tokenize.NEWLINE, '\n')]))
try:
    tokenize.untokenize([(1, 'x', (1, 5), (1, 6), ''), (1, 'y', (1, 0), (1, 1), '')])
except ValueError as e:
    print(e)
HEADS = [b'', b'x = 1\n', b'\xef\xbb\xbfx\n', b'# coding: utf-8\n', b'#!/x\n# vim: set fileencoding=latin-1 :\nx\n',
         b'x\n# coding: latin-1\n', b'# coding: nonsense\n', b'\xef\xbb\xbf# coding: latin-1\n', b'# \xff\n', b'# coding=UTF_8_x\n']
for head in HEADS:
    try:
        print(head, tokenize.detect_encoding(io.BytesIO(head).readline))
    except SyntaxError as e:
        print(head, type(e).__name__, e)
lines = iter(['a = 1\n', 'b\n'])
print([t.string for t in tokenize.generate_tokens(lambda: next(lines))])
print(token.ISEOF(token.ENDMARKER), token.ISTERMINAL(300), token.ISNONTERMINAL(256), token.EXACT_TOKEN_TYPES['**='])
print(len(token.tok_name), tokenize.COMMENT, tokenize.TokenInfo(1, 'x', (1, 0), (1, 1), 'x')._replace(string='y'))
print(tokenize.TokenInfo(54, ':', (1, 0), (1, 1), ':'))
for source in ("f'a' 'b' f'c'\n", 'f"{{{x}}}"\n', 'x = "a" \\\n  "b"\n'):
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    print(tokenize.untokenize(tokens), tokenize.untokenize([t[:2] for t in tokens]))
