import ast
from ast import literal_eval

for text in (
    '1', '-5', '+3', '1_000', '0x1F', '0b101', '0o17', '3.5', '-1e3', '.5', '1.', '2j', '1+2j', '-1.5-2j', "'a'", '"b\\n"', "r'\\n'", "b'\\x00a'",
    "'''x\ny'''", "'a' 'b' \"c\"", '[1, 2, 3]', '(1,)', '()', '(1, 2)', '1, 2', '{}', '{"a": 1, "b": [2, (3, None)]}', '{1, 2}', 'set()', 'None',
    'True', '...', '  [1,\n 2]  ', '[[1, [2]], {"k": {"n": -1}}]', "'\\u00e9\\x41\\101'", '{"x": (1, 2), }', '[1, 2,]', '# c\n', '1 # one', "u'z'",
    '(((1)))', '[True, False]', '- - 1', '12345678901234567890123', "'it''s'", '{1: 2, 1: 3}', "b'a' b'b'",
):
    try:
        print(repr(literal_eval(text)))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, repr(text))
for text in ('x', 'f()', '1 + 2', '[1, x]', "'a' + 'b'", '__import__("os")', 'a.b', '-"a"', '{"a": y}', "f'x'", '-True'):
    try:
        print(literal_eval(text))
    except ValueError as e:
        print(text, str(e).split(' object')[0])
for text in ('[1', '1 2', '', ')', "'abc", '[1 2]', '{1: }', '1 +', '012', '3_', "'a' b'b'", '"""x', '(1, 2', 'not', '$', '[1,,2]'):
    try:
        print(literal_eval(text))
    except SyntaxError as e:
        print(repr(text), 'SyntaxError', e.lineno)
    except ValueError as e:
        print(repr(text), 'ValueError')
for value in ([1, 'a', None], {'k': (1.5, True)}, {1, 2}, b'\x00\xff', "it's \"q\" \\ \n é 日本", -0.0, 1e100, (1,), 3 + 4j, []):
    print(literal_eval(repr(value)) == value)
record = ast.literal_eval("{'name': 'x', 'tags': ['a', 'b'], 'size': (3, 4)}")
print(record['name'], sum(record['size']), record['tags'][1])
try:
    literal_eval(5)
except ValueError as e:
    print(e)
