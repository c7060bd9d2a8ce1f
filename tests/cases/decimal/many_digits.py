from decimal import Decimal, getcontext, Context, MAX_PREC
import sys
c = getcontext()
for n in (0, 1, 9, 10, 99, 100, 10**18 - 1, 10**18, 10**19, 2**63 - 1, 2**63, 2**64, 10**27, 10**28 - 1, 10**28, 10**100 - 1, 10**100):
    d = Decimal(n)
    print(d.adjusted(), len(d.as_tuple().digits), d + 0, d * 1, d.logb() if n else 0)
c.prec = 6000
x = Decimal(7) ** 6000
print(x.adjusted(), len(str(x)), str(x)[:20], x.as_tuple().digits[-1])
print(len(str(x * x)), (x * x).adjusted())
print(str(Decimal(10) ** 5000 - 1)[:5], (Decimal(10) ** 5000 - 1).adjusted(), (Decimal(10) ** 5000).adjusted())
try:
    print(len(str(7 ** 6000)))
except ValueError as e:
    print(e)
