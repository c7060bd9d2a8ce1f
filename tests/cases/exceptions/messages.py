# The text of the errors that programs print most.
def show(n):
    xs = [1, 2]
    if n == 0: return xs[2]
    if n == 1: xs[2] = 1
    if n == 2: return (1, 2)[5]
    if n == 3: return "ab"[9]
    if n == 4: return [].pop()
    if n == 5: return xs.pop(7)
    if n == 6: return xs.index(9)
    if n == 7: xs.remove(9)
    if n == 8: return min([])
    if n == 9: return max(())
    if n == 10: return 5 + "a"
    if n == 11: return "a" + 5
    if n == 12: return [1] + (2,)
    if n == 13: return None + 1
    if n == 14: return xs[0][0]
    if n == 15: return xs.append(1)[0]
    if n == 16: return len(3.5)
    if n == 17: return int([])
    if n == 18: return int(None)
    if n == 19: return -[]
    if n == 20: return ~1.5
    if n == 21: return 1.5 << 2
    if n == 22: return 1 < "a"
    if n == 23: return [] < 3
    if n == 24:
        for c in 5: pass
    if n == 25: return 3 in 5
    if n == 26: return sum(["a", "b"])
    if n == 27: return sum(["a"], "")
    if n == 28: return round("x")
    if n == 29: return "%" + None
    if n == 30: return xs[None]
    if n == 31: return "x" * -1.0
    if n == 32: return chr("a")
    if n == 33: return ord(5)
    if n == 34: return list(5)
    if n == 35: return range("a")
    if n == 36: return abs(None)
    if n == 37: return divmod(1, "a")
    if n == 38: return pow("a", 2)
    if n == 39: return sorted(5)
    if n == 40: return enumerate(5)
    if n == 41: return float("abc")
    if n == 42: return 2 ** "a"
    if n == 43: return 1 / "a"
    if n == 44: return "a" // 2
    if n == 45: return [] % 2
    if n == 46: return 1 & 1.0
    if n == 47: return hex(1.5)
    if n == 48: xs["a"] = 1
    if n == 49: return isinstance(1, 5)
    if n == 50: return "abc".index("z")
    if n == 51: return [3, 1].sort(5)
    if n == 52: return xs.clear()()
    if n == 53: return True.x
    if n == 54: return int("9" * 5000) and 0
    return "none"


for n in range(56):
    try:
        print(n, "value", show(n))
    except LookupError as e:
        print(n, "LookupError", e)
    except TypeError as e:
        print(n, "TypeError", e)
    except ValueError as e:
        print(n, "ValueError", e)
    except AttributeError as e:
        print(n, "AttributeError", e)
