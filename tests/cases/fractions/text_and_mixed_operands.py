from fractions import Fraction as F
import random
random.seed(3)
for k in range(400):
    n = random.choice([0, 1, 10, 999, 10**9, 123456789]) * random.choice([1, -1]) + random.randrange(-50, 50)
    d = random.choice([1, 2, 3, 7, 8, 10, 1000, 12345, 10**7])
    spec = random.choice(['', '<', '>', '^', '=', '*^', 'x=']) + random.choice(['', '+', '-', ' ']) + random.choice(['', '', 'z']) + random.choice(['', '#']) + random.choice(['', '0', '00', '05']) + random.choice(['', '0', '3', '12', '20']) + random.choice(['', ',', '_']) + random.choice(['', '.0', '.1', '.3', '.10', '.', '.01']) + random.choice(['', 'e', 'f', 'g', 'G', 'E', 'F', '%', 'd', 's'])
    x = F(n, d)
    try:
        print(n, d, spec, repr(format(x, spec)))
    except ValueError as e:
        print(spec, e)
for t in ['3/2', ' 3/2 ', '3 / 2', '-1.25e2', '+.5', '.', '', '1_000/3', '1__0', '1_', '_1', '1/', '/2', '1e', '1e+', '1.e3', '1 .5', '3/-2', '3a', '1/2/3', '1_0.0_1e1_0', '٣/٤', '0x10', '- 3', '1.5/2', '3/2.', '1e-2', 'nan', '5/0']:
    try:
        print(repr(t), F(t))
    except (ValueError, ZeroDivisionError) as e:
        print(repr(t), type(e).__name__, e)
vals = [F(1, 2), F(-3, 4), F(2), F(-2), 3, -1, 2.5, True, 0]
for a in vals:
    for b in vals:
        for op in ('+', '-', '*', '/', '//', '%', '**', '==', '<', '<=', '>', '>='):
            try:
                if op == '+': r = a + b
                elif op == '-': r = a - b
                elif op == '*': r = a * b
                elif op == '/': r = a / b
                elif op == '//': r = a // b
                elif op == '%': r = a % b
                elif op == '**': r = a ** b
                elif op == '==': r = a == b
                elif op == '<': r = a < b
                elif op == '<=': r = a <= b
                elif op == '>': r = a > b
                else: r = a >= b
            except Exception as e:
                r = (type(e).__name__, str(e))
            print(a, op, b, repr(r))
print(F.from_float(0.5), F.from_decimal(3), divmod(F(7, 2), F(1, 3)), divmod(5, F(2, 3)), divmod(F(5, 2), 1.5), hash(F(1, 3)), hash(F(5)) == hash(5))
for f in (lambda: F('a'), lambda: F(1.5, 2), lambda: F([]), lambda: F.from_float('1'), lambda: F.from_decimal(1.5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
