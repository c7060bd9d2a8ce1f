PI = 3.14


def area(w, h):
    return w * h


def circle(r):
    return PI * r * r


def set_pi(v):
    global PI
    PI = v


def scale(x, k=PI):
    return x * k
