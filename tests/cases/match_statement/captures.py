# When names are bound: only after the whole pattern matched; guards see them; failed guards leave them bound.
def look(v):
    a = b = "unset"
    match v:
        case [a, 1]:
            pass
        case [b, 2] if b > 5:
            pass
        case (a, b, *c):
            return a, b, c
        case _ as whole:
            return a, b, whole
    return a, b


for v in ([3, 1], [3, 2], [9, 2], [0, 3], (4, 5, 6, 7), "s"):
    print(look(v))
x = 0
match 5:
    case x:
        pass
print(x)
match (1, (2, [3, 4])):
    case (p, (q, [r, s])):
        print(p, q, r, s)
match [1, 2]:
    case [1 | 2 as m, (2 | 3) as n]:
        print(m, n)
for item in [1, "two", 3.0, [4], (5, 6), None]:
    match item:
        case int(n) | float(n):
            print("number", n)
        case str(s) | [s]:
            print("single", s)
        case (u, w):
            print("two", u + w)
        case None:
            print("nothing")
