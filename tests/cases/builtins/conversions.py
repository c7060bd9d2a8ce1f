# int, float, str, bool, list, tuple of everything.
for v in [0, 1, -1, 2.9, -2.9, True, False, "12", " 7 ", "3.5", "", "abc", None, [], [1, 2], (3,), range(2), 2**65, 1e20, "1e2"]:
    results = [str(v), repr(v), bool(v)]
    try:
        results.append(int(v))
    except (TypeError, ValueError) as e:
        results.append(str(e))
    try:
        results.append(float(v))
    except (TypeError, ValueError) as e:
        results.append(str(e))
    try:
        results.append(list(v))
    except TypeError as e:
        results.append(str(e))
    try:
        results.append(tuple(v))
    except TypeError as e:
        results.append(str(e))
    for r in results:
        print(repr(r), end=" ; ")
    print()
print(str(), int(), float(), bool(), list(), tuple(), repr(""), str(str(str(1))), repr(repr("x")), int(float("3")), list("日本"), str(1.0), str(10**20))
print(int(-0.9), int(0.9), int(1e19), int("-" + "9" * 25), float("-" + "9" * 25), float(2**53 + 1), list(list(range(3))), tuple(tuple([1])))
