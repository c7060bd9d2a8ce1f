# Names of builtins are ordinary names.
def total(list: list, str: str = "-") -> str:
    sum = 0
    for int in list:
        sum += int
    return str + f"{sum}" + str


def max(a: int, b: int) -> int:
    return a * 1000 + b


print(total([1, 2, 3]), total([4], str="*"), max(1, 2), min(1, 2))
len = 5
print(len + 1)
abs = max
print(abs(3, 4))


def uses_len(x: list[int]) -> int:
    return len * 2


print(uses_len([1]))
try:
    print(len([1]))
except TypeError as e:
    print(e)
id = "identifier"
type = 7
input = [id, type]
print(input)


def local_print(print: int) -> int:
    return print + 1


print(local_print(1))
str = "now a string"
print(str, f"{5}" + str)
int = float
print(int("3"), int(2))
True_ = True
print(True_)
for range in range(3):
    print(range, end=" ")
print(range)
