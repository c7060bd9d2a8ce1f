# Every list method, with its return value and its errors.
a: list[int] = [3, 1, 2]
print(a.append(9), a)
print(a.extend([7, 8]), a)
a.extend("xy")
a.extend(range(2))
a.extend(())
print(a)
print(a.insert(0, "start"), a)
a.insert(-1, "near-end")
a.insert(100, "end")
a.insert(-100, "front")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
print(a.remove("x"), a)
print(a.index(9), a.count(1), a.index(1, 3), a.index(8, -5), a.count("no"))
print(a.reverse(), a)
b = a.copy()
print(a.clear(), a, b)
nums: list[int] = [5, 3, 9, -1, 3]
print(nums.sort(), nums)
nums.sort(reverse=True)
print(nums)
for label in ["pop", "pop5", "remove", "index", "indexrange"]:
    try:
        if label == "pop":
            [].pop()
        elif label == "pop5":
            [1].pop(5)
        elif label == "remove":
            [1].remove(2)
        elif label == "index":
            [1].index("a")
        else:
            [1, 2, 3].index(1, 1)
    except (IndexError, ValueError) as e:
        print(label, isinstance(e, IndexError), e)
try:
    nums.extend(5)
except TypeError as e:
    print(e)
