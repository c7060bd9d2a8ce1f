d = {'1': 1, '2': 2}
print(id(d) != 5)
l = [1]
m = {}
print(id(l) == id(l), id(m) == id(l), id(m) == id(m))
s = {1}
print(id(s) != id(set()))
