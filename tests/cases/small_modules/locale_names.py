import locale

print(locale.setlocale(locale.LC_ALL, 'C'), locale.getlocale(), locale.setlocale(locale.LC_NUMERIC), locale.setlocale(locale.LC_ALL, 'POSIX'))
print(sorted(locale.localeconv().items()), locale.CHAR_MAX)
for name in ('xx_YY.UTF-8', 'nothing', 'C.UTF-8', 'C'):
    try:
        print(name, locale.setlocale(locale.LC_ALL, name), locale.getlocale(locale.LC_TIME))
    except locale.Error as e:
        print(name, type(e).__name__, e)
print([locale.nl_langinfo(n) for n in (locale.DAY_1, locale.DAY_7, locale.MON_12, locale.ABDAY_3, locale.ABMON_5, locale.RADIXCHAR, locale.D_FMT, locale.AM_STR)])
for f in (lambda: locale.currency(3), lambda: locale.atof('1,234.5'), lambda: locale.setlocale(99), lambda: locale.setlocale(locale.LC_ALL, 5),
          lambda: locale.nl_langinfo(-5), lambda: locale.setlocale(99, 'C')):
    try:
        print(f())
    except (ValueError, TypeError, locale.Error) as e:
        print(type(e).__name__, e)
print(locale.format_string('%d|%8.2f|%s %%', (1234567, 3.14159, 'x'), grouping=True), locale.format_string('%(a)05d', {'a': 3}), locale.format_string('%*d', (5, 42)))
print(locale.str(3.5), locale.atof('12.5'), locale.atoi('12'), locale.delocalize('1.5'), locale.localize('1.5'), locale.atof('3', int))
print(locale.strcoll('a', 'b'), locale.strcoll('b', 'a'), locale.strcoll('a', 'a'), locale.strxfrm('ab'), sorted('banana', key=locale.strxfrm))
print(locale.normalize('en_US'), locale.normalize('de_DE.utf8'), locale.normalize('C'), locale.normalize('en'))
