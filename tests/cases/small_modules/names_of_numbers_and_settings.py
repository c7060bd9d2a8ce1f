import calendar
import configparser
import decimal
import io
import ipaddress
from configparser import (
    ConfigParser, DuplicateOptionError, DuplicateSectionError, InterpolationDepthError, InterpolationError,
    InterpolationMissingOptionError, InterpolationSyntaxError, MissingSectionHeaderError, NoOptionError, NoSectionError)


def fails(f, *kinds):
    try:
        print('no error', f())
    except kinds as e:
        print(type(e).__name__, str(e).replace('\n', '|'), isinstance(e, configparser.Error))


def read(text, **options):
    p = ConfigParser(**options)
    p.read_string(text)
    return p


fails(lambda: read('[a]\nx=1\n[a]\n'), DuplicateSectionError)
fails(lambda: read('[a]\nx=1\nx=2\n'), DuplicateOptionError)
fails(lambda: read('x=1\n'), MissingSectionHeaderError)
fails(lambda: read('[a]\nx\n'), configparser.ParsingError)
fails(lambda: read('[a]').get('b', 'x'), NoSectionError)
fails(lambda: read('[a]').get('a', 'x'), NoOptionError)
fails(lambda: read('[a]\nx=%(y)s').get('a', 'x'), InterpolationMissingOptionError)
fails(lambda: read('[a]\nx=%(x)s').get('a', 'x'), InterpolationDepthError)
fails(lambda: read('[a]\nx=%y').get('a', 'x'), InterpolationSyntaxError)
fails(lambda: read('[a]').add_section('a'), DuplicateSectionError)
fails(lambda: read('[a]').add_section('DEFAULT'), ValueError)
for cls in (InterpolationMissingOptionError, InterpolationDepthError, InterpolationSyntaxError):
    print(issubclass(cls, InterpolationError), issubclass(cls, configparser.Error))
try:
    read('[a]').items('none')
except NoSectionError as e:
    print(e.section, e.args, e.message)
try:
    read('[a]\nk=1').get('a', 'none')
except NoOptionError as e:
    print(e.section, e.option, e.args)
try:
    read('[a]\nx=1\n[a]\n')
except DuplicateSectionError as e:
    print(e.section, e.lineno, e.source)
print(configparser.DEFAULTSECT, configparser.MAX_INTERPOLATION_DEPTH, issubclass(configparser.MultilineContinuationError, configparser.ParsingError))
print(calendar.JULY, calendar.AUGUST, calendar.SEPTEMBER, calendar.OCTOBER, calendar.NOVEMBER, int(calendar.WEDNESDAY), int(calendar.THURSDAY), int(calendar.SATURDAY))

from decimal import (
    Clamped, Decimal, DecimalException, DecimalTuple, DefaultContext, FloatOperation, HAVE_CONTEXTVAR, HAVE_THREADS, MAX_EMAX, MIN_EMIN, MIN_ETINY,
    ROUND_05UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, Subnormal, Underflow, Context, getcontext, localcontext, setcontext)

print(MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR, decimal.MAX_PREC)
for rounding in (ROUND_05UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN):
    print(rounding, [str(Decimal(x).quantize(Decimal('1'), rounding=rounding)) for x in ('0.5', '1.5', '2.51', '-0.5', '5.1', '0.1')])
print(Decimal('-12.50').as_tuple(), DecimalTuple(0, (1, 2), -1), Decimal(DecimalTuple(0, (1, 2), -1)))
setcontext(Context(prec=5, Emax=10, Emin=-10))
with localcontext() as c:
    print(Decimal('1e-12') + 0, c.flags[Subnormal], Decimal('1e-10') / 3, c.flags[Underflow], c.flags[Clamped])
    c.traps[FloatOperation] = True
    try:
        print(Decimal(1.5))
    except FloatOperation as e:
        print('float', isinstance(e, DecimalException), isinstance(e, TypeError))
    print(getcontext().prec, DefaultContext.prec)
print([issubclass(x, DecimalException) for x in (Clamped, Subnormal, Underflow)])

from ipaddress import AddressValueError, IPV4LENGTH, IPV6LENGTH, IPv4Interface, IPv6Interface, IPv6Network, NetmaskValueError, get_mixed_type_key, v4_int_to_packed, v6_int_to_packed

print(IPV4LENGTH, IPV6LENGTH, v4_int_to_packed(16909060), v6_int_to_packed(1))
i = IPv4Interface('192.168.1.5/24')
print(i, i.ip, i.network, i.with_prefixlen, i.with_netmask, i.with_hostmask, i == IPv4Interface('192.168.1.5/255.255.255.0'))
j = IPv6Interface('2001:db8::5/48')
print(j, j.ip, j.network, IPv6Network('2001:db8::/126').num_addresses, [str(x) for x in IPv6Network('2001:db8::/126')])
print([str(x) for x in sorted([ipaddress.ip_network('10.0.0.0/8'), ipaddress.ip_address('10.0.0.1'), ipaddress.ip_address('9.9.9.9')], key=get_mixed_type_key)])
for f in (lambda: ipaddress.IPv4Address('1.2.3'), lambda: ipaddress.IPv4Address('1.2.3.256'), lambda: ipaddress.IPv6Address('::g'), lambda: ipaddress.IPv4Network('1.2.3.4/33'),
          lambda: ipaddress.IPv4Network('1.2.3.4/8'), lambda: v4_int_to_packed(-1), lambda: ipaddress.ip_address('x'), lambda: IPv6Network('::/129'), lambda: ipaddress.IPv4Address(-1)):
    try:
        print(f())
    except (AddressValueError, NetmaskValueError) as e:
        print(type(e).__name__, e)
    except ValueError as e:
        print('ValueError', e)
