# Unusual but legal names, and names used for several things.
_: int = 1
__: int = 2
_x: int = 3
__private: int = 4
x_: int = 5
Ünïcode: int = 6
变量: int = 7
print(_, __, _x, __private, x_, Ünïcode, 变量, _ + __)
for _ in range(3):
    pass
print(_)
l: int = 1; O: int = 2; I: int = 3
print(l + O + I)
match: int = 1
case: int = 2
type: int = 3
print(match + case, type)


def 函数(параметр: int, é: int = 1) -> int:
    return параметр + é


print(函数(2), 函数(2, é=5))
int_ = int
list1: list[int] = [1]
list2 = list1
list1 = list1 + [2]
print(list1, list2, int_("5"))
var = var2 = var_2 = 0
var += 1
print(var, var2, var_2)
f: int = 5


def f(f: int) -> int:
    return f * 2


print(f(f(3)))
ﬁ: str = "normalised"
print(fi)
