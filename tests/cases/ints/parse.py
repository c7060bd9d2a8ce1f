# int() of text: spaces, underscores, signs, bases, and the message when it fails.
for t in ["0", "-0", "+7", "  42  ", "12_000", "  12_000 ", "\t-9\n", "007", "1_2_3", "99999999999999999999", "-9223372036854775808", "٣٤"]:
    print(repr(t), int(t))
for t in ["", " ", "x", "1.5", "1_", "_1", "1__2", "- 1", "--1", "0x10", "1e3", "12a", "é", "a'b", "+", "\x00"]:
    try:
        print(int(t))
    except ValueError as e:
        print(repr(t), "->", e)
print(int("ff", 16), int("0xFF", 16), int("-0b101", 2), int("0o17", 8), int("z", 36), int("Zz", 36))
print(int("0x1f", 0), int("0b11", 0), int("0o7", 0), int("10", 0), int("1_000", 0), int("0_0", 0))
for t, base in [("12", 2), ("8", 8), ("g", 16), ("010", 0), ("", 16), ("0x", 16)]:
    try:
        print(int(t, base))
    except ValueError as e:
        print(t, base, "->", e)
try:
    int("1", 1)
except ValueError as e:
    print(e)
print(int(), int(True), int(3.99), int(-3.99), int(1e20))
