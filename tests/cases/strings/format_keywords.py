# Keywords and mappings given to templates made at run time.
t = '{a} {b:>4} {0}'
print(t.format(9, a=1, b='x'))
d = {'a': 5, 'b': 6}
print(t.format(1, **d), '{a}-{b}'.format(**d), '{}-{}'.format(*[1, 2]))
u = '{x[0]} {x[1]!r}'
print(u.format(x=[1, 'q']))
for s in ['{a}', '{0}', '{zz}']:
    try: print(s.format(5, a=1))
    except KeyError as e: print('KeyError', e)
s = '{} {}'
print(s.format(1, 2), s.format('a', None))
