import copy

class Counted:
    def __init__(self, n):
        self.n = n
    def __deepcopy__(self, memo):
        memo["copies"] = memo.get("copies", 0) + 1
        return Counted(copy.deepcopy(self.n, memo))

memo = {}
x = [1, 2, 3]
y = copy.deepcopy(x, memo)
print(len(memo), memo[id(memo)][0] is x, memo[id(x)] is y)
memo = {}
y = copy.deepcopy([Counted([1]), Counted([2])], memo)
print(memo["copies"], [c.n for c in y])
