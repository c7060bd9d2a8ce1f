# any, all, map, filter, iter, next, callable, sum of generators.
print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "x"]), all([1, 0]), any("a"), all({1: 0}), any(x > 2 for x in range(5)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, "", "a", []])), list(filter(str.isdigit, "a1b2")), list(map(int, "123")), list(map(max, [1, 5], [3, 2], [2, 9])))
log = []
m = map(lambda x: log.append(x) or x * 2, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
f = filter(lambda x: log.append(-x) or x % 2, range(5))
print(next(f), next(f), log)
it = iter([1, 2, 3])
print(next(it), [x for x in it], next(it, "end"), list(it))
values = [3, 2, 1, 0, 5]
print(list(iter(values.pop, 1)), values)
print(callable(len), callable(5), callable(lambda: 1), callable(str), callable("x"))
print(any(log.append(x) or x for x in [0, 7, 8]), log[-2:], all(log.append(x) or x for x in [1, 0, 9]), log[-2:])
for bad in [lambda: map(), lambda: map(len), lambda: next(5), lambda: iter(5), lambda: list(map(5, [1])), lambda: list(map(len, [5])), lambda: filter(1), lambda: any(5), lambda: next(iter([]))]:
    try:
        bad()
    except TypeError as e:
        print("TypeError", e)
    except StopIteration as e:
        print("StopIteration", repr(e))
print(sum(map(len, ["a", "bb"])), max(map(abs, [-5, 3])), sorted(filter(lambda s: s, ["b", "", "a"])), dict(map(lambda k: (k, k * 2), "ab")), set(map(lambda x: x % 3, range(9))), tuple(map(str.upper, "ab")), "".join(map(chr, range(97, 102))), [*map(tuple, ["ab", "cd"])])
a, b = map(int, "3 4".split())
print(a + b, a * b)
z = zip(map(str, range(3)), filter(None, [1, 0, 2]), reversed("xyz"))
print(list(z))
