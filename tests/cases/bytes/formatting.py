# bytes % values.
print(b"%d items" % 3, b"%s=%s" % (b"k", bytearray(b"v")), b"%b|%5s|%-5s|" % (b"x", b"ab", b"cd"), b"%x %X %o %#x" % (255, 255, 8, 16), b"%5.2f %e %g" % (3.14159, 1500.0, 0.5), b"%c%c" % (65, b"B"), b"%a %r" % ("é", [1]), b"100%%", b"%05d" % 42, b"%+d % d" % (5, 6), b"%.2s" % b"abcdef")
print(bytearray(b"%d") % 7, b"%s" % memoryview(b"mv"), b"%i" % True, b"%3c|" % 66)
