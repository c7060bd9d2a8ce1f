# The % operator: keys, widths from values, every error.
for f, v in [('%d', 'x'), ('%x', 1.5), ('%c', 'ab'), ('%q', 1), ('%', 1), ('%d %d', (1,)), ('%d', (1, 2)), ('%f', 'x'), ('%s', ()), ('%c', -1), ('%(a', {}), ('%(a)s', 5), ('%(a)s', (1,)), ('%*d', ('x', 1)), ('%*d', (1,)), ('%.*f', (2, 1.5)), ('%-*d|', (-5, 3)), ('%*d|', (-5, 3)), ('%.*f', (-2, 1.5)), ('%5%', ()), ('%5%|%d', (3,)), ('%%', ()), ('%', ()), ('%5', 1), ('%l', 1), ('%ld', 1), ('%d', 1.9), ('%d', float('inf')), ('%i %u', (1, 2)), ('abc', (1,)), ('abc', ()), ('abc', 5), ('%s', None), ('%y', 1), ('%(a)d', 'abc')]:
    try:
        print(f % v)
    except (TypeError, ValueError, OverflowError) as e:
        print(f, type(e).__name__, e)

d = {'a': 1, 'b': 2.5, 'c(d)': 3}
print('%(a)s %(a)5d|%(b).2f %(c(d))s %%' % d, '%s' % d, 'none' % d)
d2 = {'x': 'str', 'y': 'other'}
print('%(x)s-%(y)r' % d2, '%(x)10s|%(y)-10s|' % d2)
try: '%(z)s' % d
except KeyError as e: print('KeyError', e)
try: '%s %s' % d
except TypeError as e: print(e)
try: '%(a)s %s' % d
except TypeError as e: print(e)
print('%s' % [1, 2], 'abc' % [1], '%s %s' % ([1], [2]))
try: '%(a)s' % [1]
except TypeError as e: print(e)

print('%05.3d|%+.2e|%#o|%#X|% 5d|%-05d|%+5d|%x|%X' % (5, 12345.678, 8, 255, 42, 42, 42, -255, -255))
print('%5s|%-5s|%.2s|%5.1s|%r|%a|%5r' % ('ab', 'ab', 'abc', 'xyz', 'é', 'é', 'q'))
print('%c%c|%3c|%-3c|' % ('x', 65, 'é', 8364))
print('%g %g %g %G %#g %.3g' % (1e10, 1e-5, 123456789.0, 1e-10, 1.0, 1234.5), '%5.1f%%' % 99.55)
print('%s %s %s' % (True, None, (1, 2)), '%d %i' % (True, -0), '%s' % ((1, 2),))
