# elif chains, nested ifs, and conditions with side effects.
def grade(n) -> str:
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70:
        if n >= 75:
            return "C+"
        else:
            return "C"
    elif n == 0:
        return "zero"
    else:
        return "F"


print([grade(n) for n in [100, 90, 89.5, 80, 77, 70, 69, 0, -1, 0.0, False, True]])
log: list = []


def c(name: str, v):
    log.append(name)
    return v


if c("a", False):
    print("no")
elif c("b", 0):
    print("no")
elif c("c", "yes"):
    print("taken")
elif c("d", True):
    print("no")
else:
    print("no")
print(log)
for n in range(1, 31):
    if n % 15 == 0:
        print("FizzBuzz", end=" ")
    elif n % 5 == 0:
        print("Buzz", end=" ")
    elif n % 3 == 0:
        print("Fizz", end=" ")
    else:
        print(n, end=" ")
print()
x = None
if x is None and not x:
    if x is not None:
        print("impossible")
    else:
        x = 5
if not x == 5 or x != 5:
    print("wrong")
elif x in (1, 5) and x not in [2, 3]:
    print("right", x)
