# Each operator has its own message.
def attempt(op, a, b):
    try:
        if op == "/":
            return a / b
        if op == "//":
            return a // b
        if op == "%":
            return a % b
        if op == "divmod":
            return divmod(a, b)
        return a**b
    except ZeroDivisionError as e:
        return "ZeroDivisionError: " + str(e)


for op in ["/", "//", "%", "divmod"]:
    for a in [0, 1, -7, 2**70, 1.5, True]:
        for b in [0, 0.0, False, -0.0]:
            print(op, a, repr(b), attempt(op, a, b))
print(attempt("**", 0, -1))
print(attempt("**", 0.0, -1))
print(attempt("**", 0, 0), attempt("**", 0.0, 0))
