# Unusual but legal names, and names used for several things.
_ = 1
__ = 2
_x = 3
__private = 4
x_ = 5
Ünïcode = 6
变量 = 7
print(_, __, _x, __private, x_, Ünïcode, 变量, _ + __)
for _ in range(3):
    pass
print(_)
l = 1; O = 2; I = 3
print(l + O + I)
match = 1
case = 2
type = 3
print(match + case, type)


def 函数(параметр, é=1):
    return параметр + é


print(函数(2), 函数(2, é=5))
int_ = int
list1 = [1]
list2 = list1
list1 = list1 + [2]
print(list1, list2, int_("5"))
var = var2 = var_2 = 0
var += 1
print(var, var2, var_2)
f = 5


def f(f):
    return f * 2


print(f(f(3)))
ﬁ = "normalised"
print(fi)
