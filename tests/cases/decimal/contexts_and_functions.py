"""Contexts with flags and traps, NaN, infinities, functions, powers, total order, digits, formats."""
from decimal import *
from fractions import Fraction


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ':', e)


c = Context(prec=5, rounding=ROUND_HALF_UP, traps=[DivisionByZero])
print(c)
print(c.divide(1, 3), c.flags[Inexact], c.flags[Rounded], c.flags[Overflow])
print(c.sqrt(-1), c.flags[InvalidOperation])
c.clear_flags()
show(c.divide, Decimal(1), Decimal(0))
print(c.flags)
c.traps[DivisionByZero] = False
print(c.divide(Decimal(-1), Decimal(0)), c.create_decimal('1.234567'), c.create_decimal_from_float(2.5))
show(setattr, c, 'prec', 0)
show(setattr, c, 'rounding', 'up')
show(Context, 28, 'x')
print(BasicContext)
print(ExtendedContext)
with localcontext(prec=3) as now:
    print(Decimal(1) / 7, getcontext().prec)
    now.traps[Inexact] = True
    show(Decimal(1).__truediv__, Decimal(3))
print(getcontext().prec, Decimal(1) / 7)
with localcontext(ExtendedContext) as now:
    print(Decimal('sNaN12') + 1, Decimal('1e9999999') * 10, Decimal(0) / 0, now.flags[InvalidOperation])
    print(Decimal('nonsense'), 1 % Decimal(0), divmod(Decimal('1e30'), 3))

for text in ('2', '0.5', '10', '1234.5', '1e-5'):
    d = Decimal(text)
    print(d.exp(), d.ln(), d.log10(), d.sqrt(), d.logb(), d ** 2, d ** -3, d ** Decimal('1.7'))
print(pow(Decimal(7), 100), pow(Decimal(3), 5, 7), 2 ** Decimal('0.5'), Decimal('1.0') ** 4)
getcontext().prec = 60
print(Decimal(2).ln(), Decimal(1).exp(), Decimal(2) ** Decimal('0.1'))
getcontext().prec = 28
show(lambda: Decimal(0) ** 0)
show(lambda: Decimal(-8) ** Decimal('0.3'))
show(lambda: Decimal(-1).ln())

a, b = Decimal('-12.50'), Decimal('12.5')
print(a.compare(b), a.compare_total(b), a.compare_total_mag(b), a.max(b), a.min(b), a.max_mag(b), b.max(Decimal('NaN')))
print(a.copy_sign(b), a.next_plus(), a.next_minus(), a.next_toward(0), a.same_quantum(b), a.number_class())
print(a.fma(2, 3), a.remainder_near(5), a.scaleb(3), a.to_integral_exact(), a.to_integral_value(ROUND_UP))
print(Decimal(1101).logical_and(1011), Decimal(1101).logical_or(11), Decimal(1101).logical_xor(1), Decimal(1).logical_invert())
print(Decimal(123456789).rotate(-2), Decimal(123456789).shift(3), Decimal('12.300').normalize(), Decimal('1.23e7').to_eng_string())
print(Decimal('NaN').is_qnan(), Decimal('sNaN').is_snan(), Decimal('1e-1000010').is_subnormal(), b.is_normal())
print(Decimal((1, (1, 2, 3), -2)), Decimal([0, [4], 5]), Decimal((0, (), 'N')), Decimal((1, (0,), 'F')))
show(Decimal, (1, (1, 12), 0))
show(Decimal, None)
print(Decimal('-sNaN5').as_tuple(), Decimal(' 1_000.5 '), Decimal('٣.١'))
print(b == 12.5, b > 12.25, b == Fraction(25, 2), b < Fraction(51, 4), b == 12.5 + 0j, b != 'x', Decimal('NaN') == Decimal('NaN'))
show(lambda: Decimal('NaN') < 1)
show(lambda: hash(Decimal('sNaN')))
print(hash(b) == hash(12.5), complex(b), round(a), round(a, 1), b.as_integer_ratio(), (b.real, b.imag, b.conjugate()))
for spec in ('', '10', '<10', '^+10', '010.1f', ',.2f', '.3e', 'G', '.1%', 'z.0f', '#.0f', '015,.1f', 'n'):
    print(repr(format(Decimal('-1234567.891'), spec)), repr(format(Decimal('-0.04'), spec)), repr(format(Decimal('inf'), spec)))
show(format, b, 'x')


class Money(Decimal):
    def __new__(cls, amount, currency='EUR'):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __str__(self):
        return f'{super().__str__()} {self.currency}'


m = Money('12.30', 'CHF')
print(m, m + 1, type(m + 1).__name__, m.currency, m == Decimal('12.3'))
