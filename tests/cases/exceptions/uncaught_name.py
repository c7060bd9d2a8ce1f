# Using a name that does not exist ends the program.
def f(n: int) -> None:
    if n == 0:
        return missing + 1
    return f(n - 1)


print("going")
print(f(3))
