# str.format with literal templates.
print('{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{0[1]} {1.real}'.format([1, 2], 3))
print('{:{w}.{p}f}|{:>{}}|{!r:^9}|{0!s}'.format(3.14159, 'ab', 6, 'z', w=10, p=2) if False else '{:{w}.{p}f}|{:>{}}|{!r:^9}'.format(3.14159, 'ab', 6, 'z', w=10, p=2))
print('{{}} {{{}}}'.format(1), ''.format(), 'plain'.format(1), '{a[k]} {a[2]}'.format(a={'k': 5, 2: 6} if False else {'k': 5}) if False else '')
print('{d[k]}'.format(d={'k': 5}), '{0[0][1]}'.format([[1, 2]]), '{:>5}{:<5}|'.format(True, 'ab'), '{:%}'.format(.5), '{0.imag:>4}'.format(2))

def f(i):
    print('f', i)
    return i
print('{1}{0}'.format(f(1), f(2)))
print('{b}{a}'.format(a=f(3), b=f(4)))

try: '{} {0}'.format(1, 2)
except ValueError as e: print(e)
try: '{0} {}'.format(1, 2)
except ValueError as e: print(e)
try: '{} {}'.format(1)
except IndexError as e: print(e)
try: '{a}'.format(1)
except KeyError as e: print(e)
try: '{:d}'.format('x')
except ValueError as e: print(e)
try: '{0.foo}'.format('x')
except AttributeError as e: print(e)
try: '{0[9]}'.format([1])
except IndexError as e: print(e)
try: '{0[a]}'.format([1])
except TypeError as e: print(e)
try: '{0[a]}'.format({'b': 1})
except KeyError as e: print(e)
try: '{:{:{}}}'.format(1, 2, 3)
except ValueError as e: print(e)

for x in [1, 2.5, 'a', None, [1, 'b'], (1,), True]:
    print('{} {!r}'.format(x, x))

print('{:,} {:_} {:e} {:g} {:x} {:#x} {:08.3f} {:+d} {: d}'.format(1234567, 1234567, 12345.678, 0.0001, 255, 255, 3.14159, 5, 5))
