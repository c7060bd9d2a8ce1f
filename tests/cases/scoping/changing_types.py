# One variable holding values of many types in turn.
v: int = 1
print(v + 1)
v = v / 2
print(v + 1)
v = str(v)
print(v + "1")
v = [v, v]
print(v + [1])
v = tuple(v)
print(v + (1,))
v = None
print(v is None)
v = True
print(v + v)
v = range(v)
print(len(v))
v = len
print(v([1, 2]))
x: int = 0
history: list = []
for step in range(8):
    if step == 2:
        x = x + 0.5
    elif step == 4:
        x = str(x)
    elif step == 6:
        x = [x]
    else:
        x = x + x
    history.append(x)
print(history)


def flip(n: int):
    r = 0 if n % 2 else "even"
    if n > 5:
        r = [r]
    return r


print([flip(n) for n in range(9)])
result = None
for n in [3, 4, 8]:
    if result is None:
        result = n
    elif result > 5:
        result = -result
    else:
        result = result * 1.5
    print(result)
