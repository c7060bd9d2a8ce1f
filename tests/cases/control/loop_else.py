# else of loops with every way to end them.
def search(xs, want):
    for i, x in enumerate(xs):
        if x == want:
            found = i
            break
    else:
        found = -1
    return found


print(search([3, 5, 7], 5), search([3], 4), search([], 1))


def nested(n):
    out = []
    while n:
        n -= 1
        for k in range(n):
            if k == 2:
                break
            if k == n - 1:
                continue
            out.append((n, k))
        else:
            out.append(("full", n))
            continue
        out.append(("cut", n))
        if n == 3:
            break
    else:
        out.append("while else")
    return out


print(nested(5), nested(2))
for _ in ():
    pass
else:
    print("empty else")
while False:
    pass
else:
    print("false else")


def early():
    for x in [1, 2]:
        try:
            if x == 2:
                return "returned"
        finally:
            print("finally", x)
    else:
        print("never")


print(early())
