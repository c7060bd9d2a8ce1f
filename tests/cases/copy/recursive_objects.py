from copy import deepcopy
class Node:
    def __init__(self, v): self.v = v; self.next = None; self.kids = []
n = Node(1); m = Node(2); n.next = m; m.next = n; n.kids = [m, m]
k = deepcopy(n); print(k.v, k.next.v, k.next.next is k, k is n, k.kids[0] is k.kids[1], k.kids[0] is k.next)
