def f(a, b):
    return -(a)**(b - 1)%b


print(f(2, 0))
