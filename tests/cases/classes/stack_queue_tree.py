# Data structure classes: stack, queue of two stacks, binary search tree with delete.
class Queue:
    def __init__(self):
        self.front = []
        self.back = []

    def put(self, x):
        self.back.append(x)

    def get(self):
        if not self.front:
            while self.back:
                self.front.append(self.back.pop())
        if not self.front:
            raise IndexError("empty queue")
        return self.front.pop()

    def __len__(self):
        return len(self.front) + len(self.back)


class Tree:
    class Node:
        def __init__(self, key):
            self.key = key
            self.left = None
            self.right = None

    def __init__(self, *keys):
        self.root = None
        self.n = 0
        for k in keys:
            self.insert(k)

    def insert(self, key):
        if self.root is None:
            self.root = Tree.Node(key)
            self.n += 1
            return True
        node = self.root
        while True:
            if key == node.key:
                return False
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Tree.Node(key))
                self.n += 1
                return True
            node = child

    def _delete(self, node, key):
        if node is None:
            raise KeyError(key)
        if key < node.key:
            node.left = self._delete(node.left, key)
        elif key > node.key:
            node.right = self._delete(node.right, key)
        elif node.left is None:
            return node.right
        elif node.right is None:
            return node.left
        else:
            low = node.right
            while low.left is not None:
                low = low.left
            node.key = low.key
            node.right = self._delete(node.right, low.key)
        return node

    def delete(self, key):
        self.root = self._delete(self.root, key)
        self.n -= 1

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def height(self):
        def h(n):
            return 0 if n is None else 1 + max(h(n.left), h(n.right))

        return h(self.root)


q = Queue()
for i in range(3):
    q.put(i)
print(q.get(), len(q), q.put(2**64), q.get(), q.get(), q.get(), len(q), bool(q))
try:
    q.get()
except IndexError as e:
    print(e)
t = Tree(50, 30, 70, 20, 40, 60, 80, 30)
print(list(t), t.n, t.height(), t.insert(65), t.insert(65))
for k in [20, 30, 50, 99, 70]:
    try:
        t.delete(k)
        print(k, list(t), t.n, t.root.key)
    except KeyError as e:
        print("KeyError", e, t.n)
print(list(Tree()), Tree().height(), list(Tree(2.5, 1, 2**70)), 60 in t, 61 in t)
