import copy

class Counted:
    def __init__(self, n):
        self.n = n
    def __deepcopy__(self, memo):
        memo["copies"] = memo.get("copies", 0) + 1
        return Counted(copy.deepcopy(self.n, memo))

memo = {}
y = copy.deepcopy([Counted([1]), Counted([2])], memo)
print(memo["copies"], [c.n for c in y])
