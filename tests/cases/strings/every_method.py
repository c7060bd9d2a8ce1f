# Every method of str once with ordinary and odd arguments, then the errors.
from typing import Any

s = "Hello, Wörld"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), "ß".upper(), "ﬁ".upper(), "ΑΣ".lower(), "ßA".casefold(), "ǆ".title())
print(s.center(20, "*"), s.ljust(15, "."), s.rjust(15) + "|", "42".zfill(5), "-42".zfill(5), "+".zfill(3), "x".center(4), "xy".center(5, "-"))
print(s.find("o"), s.find("o", 5), s.find("zz"), s.rfind("l"), s.index("W"), s.rindex("l", 0, 5), s.count("l"), s.count(""), "aaa".count("aa"), "abc".find("", 3), "abc".find("", 4), s.find("o", -100, -4))
print(s.startswith("Hell"), s.startswith(("x", "He")), s.startswith("W", 7), s.endswith("d"), s.endswith(("a", "ld"), 0, -1), s.startswith(""), s.endswith("", 50), "abc".startswith("bc", 1, 2))
print("a,b,,c".split(","), " a  b ".split(), "".split(), "".split(","), "a b c d".split(None, 2), "a,b,c".split(",", 1), "abc".split("bc"), "  x ".split(" "), "a--b--c".rsplit("--", 1), " a b c ".rsplit(None, 1))
print("one\ntwo\r\nthree\x0bfour\u2028five".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "x\x1cy".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="), "-".join("abc"), "".join([]), ", ".join({"x": 1}), "ab".join(["only"]))
print("  xx  ".strip() + "|", "xxhixx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), "\t\n x\u3000".strip() + "|", "mississippi".strip("ipm"), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "x".removeprefix("xx"))
print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), "x".replace("y", "z"), "tab\tx".expandtabs(4), "a\tbc\td".expandtabs(), "\t".expandtabs(0) + "|")
print("abc".translate({97: "x", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "yz", "c")), str.maketrans({"a": "1", 98: "2"}), "hello".translate(str.maketrans("l", "L")))
tests = ["abc", "ABC", "Abc Def", "123", "12a", "½", "²", "٣", " ", "", "a_b", "1a", "é", "_", "\n", "Ⅷ", "def", "a b", "ＡＢ", "ab\x00"]
for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"):
    print(m, "".join("TF"[not getattr(str, m)(t)] if False else ("T" if r else "F") for t in tests for r in [{
        "isalpha": t.isalpha, "isdigit": t.isdigit, "isdecimal": t.isdecimal, "isnumeric": t.isnumeric, "isalnum": t.isalnum, "isspace": t.isspace,
        "isupper": t.isupper, "islower": t.islower, "istitle": t.istitle, "isidentifier": t.isidentifier, "isprintable": t.isprintable, "isascii": t.isascii}[m]()]))
print("{} {0!r:>5}".replace("0", "").format("a", "b"), "{x[k]}{x[0]} {y.real}".format(x={"k": 1, 0: 2}, y=3), "{:{w}.{p}f}|".format(3.14159, w=8, p=2), "{{}}".format(), "{a}".format_map({"a": 5}))
print("%s %r %5d|%-5d|%05.1f %x %o %e %% %c %c" % ("s", "r", 42, 42, 3.14159, 255, 8, 12345.678, "c", 65), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%*d|%.*f" % (5, 42, 2, 2.71828), "%s" % (1,), "%s" % [1])
print("héllo".encode(), "héllo".encode("latin-1"), "h€".encode("ascii", "replace"), "h€".encode("ascii", "xmlcharrefreplace"), "h€".encode("ascii", "backslashreplace"), "h€".encode("ascii", "ignore"), "a".encode("utf-16-le"))
print("abc" * 3, 0 * "x", "a" + "b", "b" in "abc", "abc"[1], "abc"[::-1], "abc"[-2:], len("añ😀"), [ord(c) for c in "a😀"], max("hello"), sorted("hello"), "".join(reversed("abc")), list(enumerate("ab")), hash("a") == hash("a"))
print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "Z" < "a", "é" > "z", "a" == "a", "10" < "9", min("b", "a"), str(b"x", "ascii"), str(5), str(None), str([1, "a"]), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\t\x00\x7f\xa0é😀\ud800"), ascii("é😀"))
bad = [
    lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".join([1]), lambda: "a".join(5), lambda: "a" + 1, lambda: 1 + "a",
    lambda: "a" * 1.5, lambda: "a" * "b", lambda: "abc"[5], lambda: "abc"["a"], lambda: "a".center(5, "xy"), lambda: "a".ljust("x"), lambda: "a".replace("a"), lambda: "a".startswith(5),
    lambda: "a".startswith([1]), lambda: "a".find(5), lambda: "a".strip(5), lambda: "%d" % "x", lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%(a)s" % 5, lambda: "%(a)s" % {}, lambda: "%z" % 1, lambda: "%c" % "ab",
    lambda: "{}".format(), lambda: "{0} {}".format(1, 2), lambda: "{a}".format(b=1), lambda: "{".format(), lambda: "}".format(), lambda: "{:d}".format("x"), lambda: "{!z}".format(1), lambda: "{:q}".format(1),
    lambda: "é".encode("ascii"), lambda: "a".encode("nope"), lambda: str.maketrans("ab", "c"), lambda: str(b"\xff", "utf-8"), lambda: "a" in 5, lambda: 5 in "a", lambda: ord("ab"), lambda: chr(-1), lambda: chr(0x110000),
    lambda: "a".zfill("5"), lambda: "a".expandtabs("x"), lambda: "a".translate(5), lambda: "a".split(1), lambda: "a".count(None), lambda: "a" < 1, lambda: "a".nope, lambda: "\ud800".encode(), lambda: int("x", 5), lambda: int("9", 8),
]
for i, f in enumerate(bad):
    try:
        print(i, f())
    except Exception as e:
        print(i, type(e).__name__, e)
