def walk(n):
    for i in range(n):
        if i == 2: raise KeyError(i)


while True: walk(5)
