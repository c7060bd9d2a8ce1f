import bisect, cmath, math, binascii, keyword, calendar, glob, copy, os, gzip, io
os.makedirs('/tmp/pyw-case-small', exist_ok=True)
os.chdir('/tmp/pyw-case-small')
a = [1, 3, 3, 5]
bisect.insort_left(a, 3); bisect.insort_right(a, 5); print(a)
bisect.insort_left(a, 4, key=lambda v: v); print(a)
print(cmath.isnan(complex('nan')), cmath.tau, math.tau, math.isnan(math.nan))
print(binascii.a2b_base64('aGVs bG8='), binascii.b2a_hex(b'\x00\xff'), binascii.a2b_hex('00ff'), binascii.b2a_hex(b'abcdef', '-', 2))
try:
    binascii.a2b_hex('0')
except binascii.Error as e:
    print(e)
try:
    binascii.a2b_base64('a')
except binascii.Error as e:
    print(e)
print(binascii.Incomplete.__name__, binascii.Incomplete.__mro__[1].__name__)
print(keyword.softkwlist, keyword.issoftkeyword('match'))
print(calendar.JANUARY, calendar.FEBRUARY, calendar.MARCH, calendar.APRIL, calendar.MAY, calendar.DECEMBER, calendar.TUESDAY, calendar.Month.JUNE, calendar.Day.FRIDAY)
print(list(calendar.day_abbr), calendar.day_abbr[2], calendar.day_abbr[-1], len(calendar.month_abbr), calendar.month_name[1:3])
for f in (lambda: calendar.monthrange(2020, 13), lambda: calendar.setfirstweekday(9)):
    try:
        f()
    except (calendar.IllegalMonthError, calendar.IllegalWeekdayError) as e:
        print(type(e).__name__, e, isinstance(e, ValueError))
calendar.prcal(2024, 1, 1, 2, 4)
open('g1.tmpx', 'w').close()
print(list(glob.iglob('*.tmpx')), glob.escape('a[b]*'), glob.has_magic('a*') if hasattr(glob, 'has_magic') else None)
os.remove('g1.tmpx')
try:
    gzip.decompress(b'nope nope nope')
except gzip.BadGzipFile as e:
    print(e, isinstance(e, OSError))
