import sys
print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
print(len(str(3 ** 20000)))
x = 10 ** 5000
print(len(str(x)), len(f'{x}'), len('%d' % x), len(repr(x)), int('9' * 5000) % 1000)
sys.set_int_max_str_digits(700)
print(sys.get_int_max_str_digits())
try:
    print(str(10 ** 800))
except ValueError as e:
    print(e)
try:
    int('1' * 701)
except ValueError as e:
    print(e)
for bad in (-1, 5, 'x', 639, 2**40, 1.5):
    try:
        sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
sys.set_int_max_str_digits(maxdigits=640)
print(sys.get_int_max_str_digits(), hex(10 ** 800)[:10], len(bin(10 ** 800)))
