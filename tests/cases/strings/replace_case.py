# replace with counts and empty patterns; case; predicates.
s: str = "hello world"
print(s.replace("o", "0"), s.replace("o", "0", 1), s.replace("l", ""), s.replace("", "-"), s.replace("", "-", 3), s.replace("x", "y"), s.replace("o", "oo", 0))
print("aaa".replace("aa", "b"), "".replace("", "x"), "".replace("a", "x"), "abc".replace("abc", ""), "aXbX".replace("X", "\n").split("\n"))
print("Hello".upper(), "Hello".lower(), "ß".upper(), "İ".lower() == "i̇", "Σ".lower(), "ΑΣ".lower(), "ΑΣ Β".lower(), "ǆ".upper())
for t in ["", "123", "12.3", "-5", "²", "٣", "½", "abc", "ab c", "a1", "é", "日本", " "]:
    print(repr(t), t.isdigit(), t.isalpha())
print("42".zfill(5), "-42".zfill(5), "+42".zfill(6), "".zfill(3), "abc".zfill(2), "--1".zfill(5), "-".zfill(3))
print("ab".ljust(5) + "|", "ab".rjust(5) + "|", "ab".center(5) + "|", "ab".center(6) + "|", "abc".center(6, "*"), "abc".center(8, "-"), "a".center(4, "."), "ab".center(5, "."))
print("ab".ljust(1), "ab".rjust(6, "0"), "日".ljust(3, "本"), "ab".center(-5), "".center(3, "x"))
try:
    "a".center(5, "xy")
except TypeError as e:
    print(e)
