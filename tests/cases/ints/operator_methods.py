# Operators of numbers called by their names; hexadecimal floats.
print(int.bit_length(5), int.__add__(1, 2), list(map(int.__add__, [1, 2], [3, 4])))

print((3).__add__(4), (3).__mul__(4), (7).__floordiv__(2), (7).__mod__(3), (2).__pow__(3), (7).__truediv__(2), (3).__neg__(), (3).__eq__(3), (3).__lt__(4), (3).__bool__(), (-3).__abs__(), (3).__divmod__(2), (6).__and__(3), (5).__lshift__(1), (5).__int__(), (5).__float__(), (5).__repr__(), (5).__hash__(), (3).__radd__(4), (3).__add__(1.5), (2).__pow__(-1), (2).__pow__(5, 7), True.__add__(True), (5).__rsub__(2))
print((1.5).__add__(2), (1.5).__mul__(2.5), (1.5).__eq__(1.5), (1.5).__lt__(1), (1.5).__add__('x'), (2.0).__pow__(3), (7.5).__divmod__(2), (1.5).__radd__(1), (1.5).__neg__(), (7.0).__rfloordiv__(20))

for x in [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'), 3.14159, 1/3]:
    h = x.hex()
    print(h, float.fromhex(h), x.is_integer() if x == x else None)
for s in ['0x1.8p1', '1.8p1', '0x.8', '8', '  -0x1p-1074 ', '0x1p-1075', '0x1.8p-1075', '0x1p1024', '0x1.fffffffffffff7p1023', '0x1.fffffffffffff8p1023', 'inf', '-Infinity', 'nan', '', '0x', 'p1', '0x1p', '0x1.1.1', '0xg', '1e5', '0x123456789abcdef123456789p-10', '0x1p+5', '0x0.0000000000000000000000000000000001p130', '0x1p5000000000', '0x0p99999999999']:
    try:
        print(repr(s), float.fromhex(s))
    except (ValueError, OverflowError) as e:
        print(repr(s), e)

try: 1 + 'a'
except TypeError as e: print(e)
try: 1.5 + 'a'
except TypeError as e: print(e)
try: 1 & 1.5
except TypeError as e: print(e)
try: 1 < 'a'
except TypeError as e: print(e)
try: 'a' < 1
except TypeError as e: print(e)
try: 1 + None
except TypeError as e: print(e)
try: [] + 1
except TypeError as e: print(e)
try: 2 ** 'x'
except TypeError as e: print(e)
try: divmod(1, 'x')
except TypeError as e: print(e)
try: 1 << 2.0
except TypeError as e: print(e)
x = 1
try: x += 'a'
except TypeError as e: print(e)
print(1 == 'a', 1 != 'a', 1.5 == 'a', 1 == None, 1 in ['a', 1], 'a' == 1)
