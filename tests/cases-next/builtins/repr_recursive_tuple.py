# A tuple that holds itself through a list prints (...) where it comes back.
a = [1]
a.append(a)
t = (a, [2])
t[1].append(t)
print(t)
