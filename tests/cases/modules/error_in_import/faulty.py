print("faulty starts")
partial = 1
done = partial // 0
print("unreachable")
