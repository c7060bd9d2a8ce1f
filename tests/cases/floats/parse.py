# float() of text, good and bad.
for t in ["1", "1.", ".5", "-.5e1", "1e5", "1E-5", " 3.25 ", "1_000.5", "0x1", "1e400", "-1e400", "1e-400", "nan", "NAN", "inf", "-Infinity", "infinit", "", ".", "1..2", "e5", "1e", "+-1", "1_", "1__0", "0.1e-6", "123456789.123456789", "٣.٥", "4.9e-324", "2.4e-324", "1 2"]:
    try:
        print(repr(t), float(t))
    except ValueError as e:
        print(repr(t), "error:", e)
print(float(), float(7), float(True), float(2**60), float(-(2**70)), float("9007199254740993"))
print(float("0.1") == 0.1, float("1e23") == 1e23, float(str(1 / 7)) == 1 / 7)
try:
    float([])
except TypeError as e:
    print(e)
try:
    float(None)
except TypeError as e:
    print(e)
