xs = [1, 2, 3]
for i in range(10): xs[i] = xs[i] // (2 - i)
