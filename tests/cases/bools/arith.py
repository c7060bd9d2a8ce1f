# bool is an int in arithmetic and prints as a word.
print(True + True, True * 5, -True, True / 2, True // 2, True % 2, 2**True, False**False)
print(True & False, True | False, True ^ True, ~True, ~False, True & 1, 1 | False, True << 4)
print(True == 1, False == 0, True == 1.0, True == 2, True is True, True != 1, True < 2, False < True)
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:>6}", f"{False!r:>7}", f"{True:5}|", f"{True:.1f}")
print(int(True), float(False), bool(5), bool(-0.0), bool(""), bool(" "), bool([]), bool([0]), bool(()), bool((0,)), bool(None), bool())
print(sum([True, False, True]), [10, 20][True], "ab"[False], max(True, 2), max(True, 1), max(1, True), min(False, 0))
b = True
b += 1
print(b)
b = True
b &= False
print(b)
b = False
b |= True
print(b, [True] * 3, (True,), [True, 1, 1.0].count(1), [0, False].index(False))
print(isinstance(True, int), isinstance(True, bool), isinstance(1, bool), isinstance(True, float))
