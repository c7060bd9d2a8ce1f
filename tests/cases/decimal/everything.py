from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, InvalidOperation, DivisionByZero
D = Decimal
vals = ['0', '1', '-1', '0.1', '1.10', '-2.50', '1E+5', '1E-10', '123456789.987654321', '0.00', '-0', '3', '7', '1e30', '9999999999999999999999999999', '2.675', '0.5', 'NaN', 'Infinity', '-Infinity', '  12_3.4 ']
for a in vals:
    x = D(a)
    print(a, repr(x), -x, abs(x), +x, bool(x), x.adjusted(), x.is_nan(), x.is_signed(), f'{x}', x.normalize(), x.to_integral_value())
    for b in vals[:18]:
        y = D(b)
        out = []
        for f in (lambda: x + y, lambda: x - y, lambda: x * y, lambda: x / y, lambda: x // y, lambda: x % y, lambda: x == y, lambda: x < y):
            try: out.append(str(f()))
            except Exception as e: out.append(type(e).__name__ + str(e))
        print(a, b, out)
print(D(0.1), D(3), D(-7) // 2, D(-7) % 2, 5 - D('1.5'), 2 * D('1.5'), 1 / D(3), D(2).sqrt(), D('16').sqrt(), D('0.04').sqrt(), D(2) ** 10, D('1.1') ** 20, round(D('2.675'), 2), round(D('2.5')), int(D('-3.9')), float(D('0.1')))
for r in (ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, None):
    print([str(D(v).quantize(D('0.01'), rounding=r)) for v in ('2.675', '-2.675', '2.671', '2', '2.685')])
with localcontext() as c:
    c.prec = 5
    print(D(1) / D(7), D('123456.789') + 0, getcontext().prec)
print(D(1) / D(7), getcontext().prec)
getcontext().prec = 50; print(D(1) / 7, D(2).sqrt()); getcontext().prec = 28
print(f"{D('1234567.891'):,.2f}|{D('3.14159'):.3f}|{D('5'):10.2f}|{D('0.256'):.1%}|{D('-5'):08.2f}|{D('2.5'):<8}|{D('7'):+}|{D('1e3'):f}|{D('2.5'):.0f}|{D('12345.6'):,}")
print(hash(D('1.0')) == hash(1), hash(D('0.5')) == hash(0.5), D('1.0') == 1, D('0.5') == 0.5, D('0.1') == 0.1, {D('1'): 'a'}[1], sum([D('0.1')] * 3), max(D(1), D(2)), sorted([D('3'), D('1.5'), 2]), D('1.5').as_integer_ratio())
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x)
e(D, 'abc'); e(lambda: D(1) / 0); e(lambda: D(0) / 0); e(lambda: D('NaN') < 1); e(lambda: D(1) + 1.5); e(lambda: D(-1).sqrt()); e(D, None); e(lambda: int(D('NaN'))); e(lambda: D(1).quantize(D('1e-40'))); e(lambda: D('1e999999') * 10); e(D, ''); e(D, '1.2.3')
total = D('0')
for p in ('19.99', '5.01', '0.10'): total += D(p)
print(total, total * D('0.0825'), (total * D('0.0825')).quantize(D('.01')))
print(D, type(D(1)), isinstance(D(1), Decimal), InvalidOperation, issubclass(DivisionByZero, ZeroDivisionError))
print(D('-1.50').as_tuple(), D(7).as_tuple().digits)
