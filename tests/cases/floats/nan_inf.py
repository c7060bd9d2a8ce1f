# Special values: comparison, containment, arithmetic, min and max.
nan = float("nan")
inf = float("inf")
print(nan, -nan, inf, -inf, float("-nan"), float("+inf"), float("Infinity"), float(" -iNf "))
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, not nan, bool(nan))
print(inf == inf, inf > 10**400, -inf < -(10**400), inf + inf, inf - inf, inf * 0, inf / inf)
print(1 / inf, -1 / inf, inf // 2, inf % 2, 2 % inf, -2 % inf, 5 // inf, -5 // inf)
print(nan in [nan], nan in [float("nan")], [nan] == [nan], [nan] == [float("nan")], (nan,) == (nan,))
print([nan, 1].index(nan), [1, nan].count(nan), [nan].count(float("nan")))
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), max([1, nan, 2]), sorted([3, 1, 2.0]))
print(nan**0, 1**nan, inf**0, 0**inf, inf**-1, (-inf) ** 3, (-inf) ** 2, 2**inf, 0.5**inf)
print(abs(-inf), abs(nan), -0.0 == 0.0, abs(-0.0), -0.0 + 0, 0.0 * -1, -0.0 - 0.0, 0.0 - 0.0)
for f in [inf, -inf, nan]:
    try:
        print(int(f))
    except OverflowError as e:
        print("OverflowError", e)
    except ValueError as e:
        print("ValueError", e)
    try:
        print(round(f))
    except (OverflowError, ValueError) as e:
        print("round", e)
