# Printing and parsing of numbers of up to 3000 digits.
a = 7**3500
s = str(a)
print(len(s))
print(s)
b = int(s)
print(a == b, b - a)
c = 10**2999
print(len(str(c)), str(c - 1).count("9"), str(-c)[:5])
d = int("123456789" * 100)
print(d % 97, d % (10**9), len(str(d * d)))
print(d)
print(-(2**1000))
print(str(3**2000)[::-1])
