# An uncaught assertion in the middle of a loop.
total: int = 0
for i in range(10):
    total += i
    print(i, total)
    assert total < 10, "too much: " + str(total)
