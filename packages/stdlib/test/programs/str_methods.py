S = ["", "a", "abc", "Hello World", "  x y  ", "aXbXc", "été", "日本語", "🎉a🎉", "a\tb\nc\r\nd", "ab" * 10, "ÀÉ", "x\x00y", "'q'", '"', "'\"", "\\n", "\x7f\x80\xad", "123", "-5", "+7", "ab12"]
T = ["", "a", "b", "X", "ab", "é", "日", "🎉", " ", "lo", "語", "zz"]
for s in S:
    print(repr(s), ascii(s), len(s), s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), s[::-1], s[1:], s[:-1], s[::2], s[-3:], s[5:2], s[-1:0:-1])
    print(s.split(), s.rsplit(), s.split(None, 1), s.rsplit(None, 1), s.splitlines(), s.splitlines(True), s.strip(), s.lstrip(), s.rstrip(), s.expandtabs(), s.expandtabs(3))
    print(s.center(9), s.center(8, "*"), s.ljust(7, "."), s.rjust(7, "é"), s.zfill(6), s * 3, s + "日", "日" + s, [c for c in s], s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isidentifier(), s.istitle(), s.islower(), s.isupper(), s.isascii(), s.isprintable())
    print("%s|%5s|%-5s|%.2s|%r|%a" % (s, s, s, s, s, s), f"{s:>6}|{s:*^7}|{s!r:>10}|{s:.2}", "{}|{0}".format(s) if False else "{}|{:>5}|{!r}".format(s, s, s))
    for t in T:
        print(s.find(t), s.rfind(t), s.count(t), t in s, s.startswith(t), s.endswith(t), s.replace(t, "<>"), s.replace(t, "日", 1), s.partition(t) if t else "", s.rpartition(t) if t else "", s.split(t) if t else "", s.rsplit(t, 1) if t else "", t.join([s, s, "é"]), s < t, s == t, s >= t, s.strip(t), s.find(t, 1), s.find(t, 1, -1), s.rfind(t, 2), s.count(t, 1), s.removeprefix(t), s.removesuffix(t), s.startswith(t, 2), s.endswith(t, 0, -1), end=" ")
    print()
print("{} {} {}".format(1, "a", 2.5), "{0} {1} {0}".format("x", 3), "{:>{}} {:.{}f}".format("r", 5, 3.14159, 2), "{{}} {0!r:>6} {1:,}".format("q", 1234567), "{:%}".format(0.5))
print("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%c|%c|%5.1f|%e|%g|%G|%%|%i|%s %r" % (42, 42, 42, 42, 42, 255, 255, 255, 8, 8, "c", 100, 3.14159, 12345.678, 0.0001, 1e-10, 7, None, [1, "a"]))
print("%s and %s" % ("a", (1, 2)), "%d%%" % 50, "%.3d|%8.3d|%-8.3dx" % (5, 5, 5), "%s" % [1], "%5.2f|%-8.3e|%+.0f" % (1, 2, True))
for t in ["%d", "%s %s", "%z", "%", "%x", "%c"]:
    try:
        print(t % "ab")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for t in ["{} {}", "{1}", "{", "}", "{0} {}", "{!z}", "{0", "{a}"]:
    try:
        print(t.format("x"))
    except (IndexError, ValueError, KeyError) as e:
        print(e)
print(sorted(S), max(S), min(S[1:]), "".join(sorted("hello")), list(reversed("日本")), [ord(c) for c in "aé日🎉"], "-".join("abc"), tuple("ab"), list(enumerate("ab")), list(zip("ab", [1, 2])))
