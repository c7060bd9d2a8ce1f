def square_area(n):
    return n * n


def circle_area(n):
    return 3 * n * n
