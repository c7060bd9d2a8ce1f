import json
text = '{"a": 1, "b": [1, 2, (3, 4)]}'
print(eval(text), type(eval(text)))
program = """
total = 0
for i in range(4):
    total += i
print('total', total)
"""
exec(program)
print(total)


def same():
    s = '[1, 2, {"x": None is None}]'
    p = 3
    return eval(s), p


print(same())


def twice():
    s = '1'
    if text:
        s = '1 + 1'
    return s


print(twice())
bad = 'x ='
try:
    exec(bad)
except SyntaxError as e:
    print(e.msg)
def scan(s, end, strict=True):
    try:
        print(json.decoder.scanstring(s, end, strict))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


scan('"abc" x', 1)
scan('"a\\u0041\\n" x', 1)
scan('"abc', 1)
scan('"a\tc"', 1)
scan('"a\tc"', 1, False)
scan('"', 5)
scan(b'x', 1)
scan('x', 2 ** 70)
print(json.decoder.JSONDecoder().memo, json.encoder.encode_basestring('é"'), json.encoder.c_encode_basestring_ascii('é"'))
print(json.decoder.scanstring is json.decoder.c_scanstring)
for pair in ((b', ', ': '), (', ', b': '), (1, 2)):
    try:
        print(json.dumps({1: 2, 3: 4}, separators=pair))
    except TypeError as e:
        print(e)
