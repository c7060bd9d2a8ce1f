import copy
class C(object):
    def __getattribute__(self, name):
        if name.startswith('__reduce'):
            raise AttributeError(name)
        return object.__getattribute__(self, name)
for f in (copy.copy, copy.deepcopy):
    try:
        f(C())
    except copy.Error as e:
        print(e)
memo = {}
x = []
y = copy.deepcopy(x, memo)
print(len(memo), memo[id(memo)][0] is x, memo[id(x)] is y)
memo = {}
x = [1, 2, 3, 4]
y = copy.deepcopy(x, memo)
print(len(memo))
memo = {}
x = [(1, 2)]
y = copy.deepcopy(x, memo)
print(len(memo))
memo = {}
a = [1]
b = copy.deepcopy({'a': a, 'b': a}, memo)
print(b, b['a'] is b['b'], len(memo))
c = copy.deepcopy([a], memo)
print(c[0] is b['a'], len(memo), memo[id(memo)])

class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right
memo = {}
leaf = Tree(None, None)
t = Tree(leaf, leaf)
u = copy.deepcopy(t, memo)
print(u.left is u.right, memo[id(leaf)] is u.left, memo[id(memo)][-1] is t)
