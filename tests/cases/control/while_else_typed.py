# while-else and for-else: else runs unless break.
def search(xs: list[int], want: int) -> str:
    i = 0
    while i < len(xs):
        if xs[i] == want:
            result = f"found at {i}"
            break
        i += 1
    else:
        result = f"missing after {i}"
    return result


def first_factor(n: int) -> int:
    for d in range(2, n):
        if d * d > n:
            continue
        if n % d == 0:
            break
    else:
        return n
    return d


print(search([4, 5, 6], 6), search([4], 9), search([], 1))
print([first_factor(n) for n in range(2, 40)])
for i in range(3):
    pass
else:
    print("for else", i)
for i in []:
    pass
else:
    print("empty for else")
while False:
    pass
else:
    print("while else")
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("never here" if i < 2 else "inner complete")
        continue
    print("inner broke", i)
    if i == 1:
        break
else:
    print("not printed")
n = 10
while n:
    n -= 3
    if n < 0:
        break
    if n == 4:
        continue
    print(n)
else:
    print("hit zero")
print(n)
