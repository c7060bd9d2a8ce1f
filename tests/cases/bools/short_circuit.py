# and/or yield operands, not booleans, and stop early.
log = []


def t(name, value):
    log.append(name)
    return value


print(t("a", 0) or t("b", "") or t("c", []) or t("d", None))
print(t("e", 1) and t("f", "x") and t("g", []) and t("h", 2))
print(t("i", 0) and t("j", 1) or t("k", 2))
print(t("l", 3) or t("m", 1) and t("n", 0))
print(not t("o", 0), not t("p", "x"), not not t("q", [0]))
print(log)
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, None or 0.0, "" and 5, [] or (), () and [])
print(not 1 == 2, not (1 and 0) or 5, 1 if 0 or "" else 2, 5 and not 0)
x = None
y = x or "default"
z = x and x.upper()
print(y, z)
for a in [0, 1]:
    for b in [0, 2]:
        for c in [0, 3]:
            print(a, b, c, a and b or c, a or b and c, not a and b, (a or b) and c)
