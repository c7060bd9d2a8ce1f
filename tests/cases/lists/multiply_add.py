# + and * on lists; operand errors.
a: list[int] = [1, 2]
b: list[int] = [3]
print(a + b, b + a, a * 3, 2 * b, a * 0, a * -1, [] * 5, [] + [], a + [] is a, [None] * 3, [0] * True)
print([1] + [2.5] + ["x"] + [None] + [[1]], [[1] * 2] * 2, ([1] + [2]) * 2, [1] + [2] * 2)
c = a
c = c + [9]
print(a, c)
for bad in [1, "x", (1,), None]:
    try:
        print(a + bad)
    except TypeError as e:
        print(e)
try:
    print(a * 1.5)
except TypeError as e:
    print(e)
try:
    print(a * a)
except TypeError as e:
    print(e)
try:
    print(a - b)
except TypeError as e:
    print(e)
a += "hi"
a += (1, 2)
a += range(2)
print(a)
a *= 2
print(len(a), a)
a *= 0
print(a)
try:
    a += 5
except TypeError as e:
    print(e, a)
