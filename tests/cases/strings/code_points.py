# Length, index and order count code points, also beyond the BMP.
s: str = "aé日🎉z"
print(len(s), s[2], s[3], s[-2], s[::-1], s[3:], ord(s[3]), chr(127881) == s[3])
for c in s:
    print(c, ord(c), len(c), repr(c), hex(ord(c)))
print("🎉" > "\uffff", "z" < "é", "日" < "🎉", "🎉🎈" < "🎉🎉", max(s), min(s), sorted(s))
t = "🎉" * 3 + "x"
print(len(t), t.find("x"), t.index("🎉", 1), t.count("🎉"), t.replace("🎉", "ab"), t[2:4])
print("naïve".upper(), "ÀÉ".lower(), "straße".upper(), len("straße".upper()), "ÿ".upper(), "ŉ".upper())
print("é" == "e\u0301", len("e\u0301"), "\N{GREEK SMALL LETTER ALPHA}", "\x41\u0042\U00000043", "\101\7".strip("\a"))
print(chr(0x10FFFF) == "\U0010ffff", ord("\U0010ffff"), chr(65), chr(0) == "\0", len("\0\0"))
for bad in [-1, 0x110000, 2**40]:
    try:
        chr(bad)
    except ValueError as e:
        print(bad, e)
    except OverflowError as e:
        print(bad, "OverflowError", e)
for bad in ["", "ab", "🎉🎉"]:
    try:
        ord(bad)
    except TypeError as e:
        print(e)
