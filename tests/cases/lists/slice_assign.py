# Assigning to and deleting slices.
a = list(range(10))
a[2:5] = ["a", "b"]
print(a)
a[2:4] = []
print(a)
a[1:1] = [100, 200, 300]
print(a)
a[len(a) :] = "xyz"
print(a)
a[-3:] = (1,)
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[::-1] = list(range(len(a)))
print(a)
a[5:2] = ["mid"]
print(a)
a[:] = a[::-1]
print(a)
a[1:3] = a
print(a)
a[100:200] = [9]
a[-100:-50] = [8]
print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
try:
    a[0:2] = 5
except TypeError as e:
    print(e)
try:
    a[100] = 1
except IndexError as e:
    print(e)
del a[0]
del a[-1]
print(a)
del a[2:5]
print(a)
del a[::3]
print(a)
del a[::-2]
print(a)
del a[50:]
print(a)
try:
    del a[50]
except IndexError as e:
    print(e)
del a[:]
print(a)
b = [1, 2, 3]
b[1:2] = range(5)
b[0:0] = [x * x for x in b]
print(b, len(b))
i = 0
c = [0, 0, 0]
i, c[i] = 1, 9
print(i, c)
