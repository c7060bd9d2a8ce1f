# sum() of floats is compensated; a plain loop is not.
tenths = [0.1] * 10
loop: float = 0.0
for t in tenths:
    loop += t
print(sum(tenths), loop, sum(tenths) == 1.0, loop == 1.0)
print(sum([1e16, 1.0, -1e16]), sum([1.0, 1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3)
print(sum([1, 0.1, 0.2, 0.3]), sum([0.1] * 3, 1), sum([float("inf"), 1.0]), sum([1e308, 1e308, -1e308]))
print(sum([True, True, 0.5]), sum([10**20, 0.5, -(10**20)]), sum([-0.0]), sum([-0.0], -0.0))
