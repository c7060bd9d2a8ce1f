# Powers of floats and their errors.
print(2.0**10, 2.0**-10, 4**0.5, 8 ** (1 / 3), 10.0**15, 10.0**16, 10.0**-5, 0.0**0, 0.0**5, (-2.0) ** 3, (-2.0) ** 2, -2.0**2)
print(1.0**1e300, (-1.0) ** 3, 2.0**0.5, 1e-200**2, 2**1023.0, 0.5**1074, 9**1.5, 1.1**10)
for b, e in [(10.0, 400), (1e200, 2), (0.0, -1), (0.0, -2.5), (-0.0, -1), (2, 1024.0)]:
    try:
        print(b**e)
    except OverflowError as err:
        print(b, e, "OverflowError", err)
    except ZeroDivisionError as err:
        print(b, e, "ZeroDivisionError", err)
for v in [1e308, -1e308]:
    print(v * 10, v + v, v / 1e-10)
