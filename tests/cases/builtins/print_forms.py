# print with sep, end, no arguments and every kind of value.
print()
print("")
print("a", "b", sep="")
print("a", "b", "c", sep=", ")
print("a", end="|")
print("b", end="")
print()
print(1, 2.0, "three", True, None, [4, "5"], (6,), range(7), sep="\t")
print("no newline", end=" ... ")
print("then")
print(sep="x")
print("x", sep="unused", end="!\n")
print("line1\nline2")
print("a", "b", sep=None, end=None)
print("日本", "🎉", sep="→")
print([[]], [()], ["\n"], "\n", end="")
print(1, 2, 3, sep="\n", end="\n--\n")
print("tab\tquote'\"", ["tab\tquote'\""])
print(print("inner"))
print(0.1 + 0.2, 1e100, -0.0, float("inf"), 10**30, -7 // 2)
for i in range(3):
    print(i, end="," if i < 2 else "\n")
try:
    print("a", sep=5)
except TypeError as e:
    print(e)
try:
    print("a", end=[])
except TypeError as e:
    print(e)
try:
    print("a", foo=1)
except TypeError as e:
    print(e)
