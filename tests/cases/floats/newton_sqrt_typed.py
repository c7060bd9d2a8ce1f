# Newton iteration printed step by step.
def sqrt(x: float) -> float:
    if x < 0:
        raise ValueError("math domain error")
    if x == 0:
        return x
    guess = x
    for i in range(100):
        better = (guess + x / guess) / 2
        if better == guess:
            return better
        guess = better
    return guess


for v in [0.0, 1.0, 2.0, 3.0, 10.0, 1e10, 1e-10, 12345.6789, 4]:
    print(v, sqrt(v), v**0.5)
g = 1.0
for i in range(6):
    g = (g + 2.0 / g) / 2
    print(i, g, g * g - 2)
try:
    sqrt(-1)
except ValueError as e:
    print("error:", e)
