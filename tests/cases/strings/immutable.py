# Strings cannot be assigned into or deleted from; negative errors carry CPython's text.
s = "abc"
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s[0:1] = "x"
except TypeError as e:
    print(e)
try:
    int("12", "10")
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    -"a"
except TypeError as e:
    print(e)
try:
    abs("a")
except TypeError as e:
    print(e)
try:
    "abc".foo()
except AttributeError as e:
    print(e)
try:
    (5).bar
except AttributeError as e:
    print(e)
try:
    None.upper()
except AttributeError as e:
    print(e)
print(s)
