# Exceptions deciding control flow in loops.
def attempts(limit: int) -> str:
    n = 0
    while True:
        try:
            n += 1
            if n < limit:
                raise ValueError(n)
            break
        except ValueError as e:
            if e.args[0] > 5:
                return f"gave up at {n}"
            continue
        finally:
            n += 0
    return f"ok at {n}"


print(attempts(1), attempts(4), attempts(100))
xs: list = [5, 0, "x", None, 2, [], 4.0]
good: list = []
bad: list = []
for x in xs:
    try:
        good.append(10 / x)
    except ZeroDivisionError:
        bad.append("zero")
    except TypeError as e:
        bad.append(str(e))
print(good)
print(bad)
total: int = 0
i: int = 0
try:
    while True:
        total += [1, 2, 3][i]
        i += 1
except IndexError:
    print("end", total, i)
caught: int = 0
for i in range(1000):
    try:
        if i % 7 == 0:
            raise ValueError(i)
        if i % 11 == 0:
            [][i]
    except (ValueError, IndexError) as e:
        caught += 1
print(caught)
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        print(e, end=" ")
else:
    print("else after handled errors")
