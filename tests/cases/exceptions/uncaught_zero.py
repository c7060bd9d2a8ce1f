# An uncaught ZeroDivisionError: earlier output is kept, exit status is 1.
def average(xs: list[int]) -> float | None:
    return sum(xs) / len(xs)


print("before", average([1, 2]))
try:
    print("in try")
finally:
    print("cleanup")
print(average([]))
print("after")
