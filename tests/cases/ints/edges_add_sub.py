# Addition and subtraction around every machine-word edge.
def add(a, b):
    return a + b


def sub(a, b):
    return a - b


edges = [
    0, 1, -1, 2**30, 2**31 - 1, 2**31, -(2**31), 2**32, 2**53, 2**53 + 1,
    2**62, 2**62 - 1, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 2**64 + 1,
]
for e in edges:
    print(e, add(e, 1), sub(e, 1), add(e, e), sub(0, e))
for a in edges:
    total = 0
    for b in edges:
        total = add(total, sub(a, b))
    print(a, total)
print(add(2**63 - 1, 1) == 2**63, sub(-(2**63), 1) == -(2**63) - 1)
print(sub(2**63, 1), sub(2**64, 2**64), add(-(2**64), 2**64 - 1))
