# The % operator: flags, widths, star, mapping keys, errors.
print("%d %i %s %r %a" % (5, -3, "s", "r'", "é"), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %#x %o %#o %c %c" % (255, 255, 255, 8, 8, 65, "z"))
print("%f %.2f %10.3f|%-10.1f| %e %.0e %E %g %G %.3g" % (3.14159, 2.5, 1 / 3, 2.25, 12345.678, 5e10, 0.001, 1e-5, 1e20, 1234.5))
print("%s" % 5, "%s %s" % ([1], (2,)), "%s" % None, "%s" % [1, "a"], "%(a)s-%(b)05.1f-%(a)r" % {"a": "x", "b": 2}, "%%", "%d%%" % 50)
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159), "%10s|%-10s|%.2s|%10.3r" % ("ab", "cd", "efgh", "wxyz"), "%d" % 3.99, "%d" % True, "%s" % True, "%x" % -255)
print("%d" % 2**70, "%x" % 2**70, "%i" % -(10**25), "%5.1f%%" % 99.55, "%s" % (("tuple", 1),), "%.3d" % 7, "%+.2e" % 0.0, "%g" % float("inf"), "%f" % float("nan"))
for fmt, arg in [("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%q", 1), ("%", 1), ("%(a)s", 1), ("%(z)s", {"a": 1}), ("%c", "ab"), ("%c", -1), ("%x", 1.5), ("no args", (1,)), ("%s %s", "only")]:
    try:
        print(fmt % arg)
    except TypeError as e:
        print(repr(fmt), "TypeError", e)
    except ValueError as e:
        print(repr(fmt), "ValueError", e)
    except KeyError as e:
        print(repr(fmt), "KeyError", e)
    except OverflowError as e:
        print(repr(fmt), "OverflowError", e)
s = "%s and %s"
s %= (1, 2)
print(s, "plain" % (), "plain" % {}, "%s" % {1: 2})
