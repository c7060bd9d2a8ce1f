# str.format and format_map with templates made at run time, and their errors.
for f in ['{', '}', '{0', '{!x}', '{0!}', '{:{}', '{0.}', '{0[}', '{0]}', '{0[]}', '{a', '{ }', '{0!rr}', '{0[0]x}', '{0!r:>5}', '{0[1]}', '{}{}{}', '{0}{}', '{:>{}}', '{:{:{}}}', '{{}}', '{0!\x01}', '{a[b}', '{0[1][0]}', '{[0]}|{}', '{0{}']:
    try:
        print(f.format('abc', 5))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as e:
        print(repr(f), type(e).__name__, e)

for f in ['{a} {b}', '{a:>{b}}', '{c}', '{0}', '{}', '{a[0]}', '{a!r}']:
    try:
        print(f.format_map({'a': 'xyz', 'b': '10'}))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as e:
        print(repr(f), type(e).__name__, e)

print('{a}'.format_map({'a': 1}))
