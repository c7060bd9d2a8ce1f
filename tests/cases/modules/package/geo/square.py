print("square")
calls = 0


def area(x):
    global calls
    calls += 1
    return x * x
