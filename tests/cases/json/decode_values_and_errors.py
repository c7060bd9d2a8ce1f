import json
from collections import OrderedDict
for s in ['1', '-1', '0', '-0', '1.5', '-0.0', '1e5', '1E+5', '1e-3', '123456789012345678901234567890', '999999999999999999', '9223372036854775808', 'true', 'false', 'null', '""', '"a"', '[]', '{}', ' [ 1 , 2 ] ', '{"a":1,"a":2}', '\n{\t"a" : [ { } ] }\r', 'NaN', 'Infinity', '-Infinity', '"\\u00e9\\ud83d\\ude00\\ud800x\\udc00"', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"é€😀"', '1.0e400', '-1e400', '1e-400']:
    print(repr(json.loads(s)), type(json.loads(s)).__name__)
bad = ['', ' ', '[', '{', '[1', '[1,', '[1,]', '[1 2]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a':1}", '{"a" 1}', '{"a":1 "b":2}', '"', '"abc', '"\\', '"\\x"', '"\\u12"', '"\\u12G4"', '"\\ud800\\u12"', '"a\nb"', '01', '-', '+1', '1.', '.5', '1e', 'tru', 'nul', 'True', '[1]]', '1 2', '{"a":1}x', 'nan', '-Inf', '\ufeff1', '[1,\n2,\n  x]', '{,}', '[,]', '{"a":,}', '[true,fals]', '"\\u 123"', '"\x00"', '{"a":1,  }', '{ 1:2}', '{"a":1, 2:3}', '"\\ud83d\\u', '"\\u1234', '-a', '--1', '- 1', '[-]', 'I', 'Nope', '[1, 2,, 3]']
for s in bad:
    try:
        print(s, json.loads(s))
    except json.JSONDecodeError as e:
        print(repr(s), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.doc == s)
    except ValueError as e:
        print('VE', e)
