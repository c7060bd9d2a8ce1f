# Dijkstra, BFS, DFS, topological sort, union-find over dicts.
def dijkstra(g, start):
    dist = {start: (0, "")}
    todo = {start}
    while todo:
        node = min(todo, key=lambda n: (dist[n][0], n))
        todo.discard(node)
        for other, w in g.get(node, {}).items():
            d = dist[node][0] + w
            if other not in dist or d < dist[other][0]:
                dist[other] = (d, node)
                todo.add(other)
    return dist


def path(dist, end):
    out = []
    while end:
        out.append(end)
        end = dist[end][1]
    return out[::-1]


def topo(g):
    order = []
    state = {}

    def visit(n, trail):
        if state.get(n) == 2:
            return
        if state.get(n) == 1:
            raise ValueError("cycle: " + ">".join(trail[trail.index(n) :] + (n,)))
        state[n] = 1
        for m in g.get(n, []):
            visit(m, trail + (n,))
        state[n] = 2
        order.append(n)

    for n in g:
        visit(n, ())
    return order[::-1]


class UnionFind:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        p = self.parent.setdefault(x, x)
        if p != x:
            p = self.parent[x] = self.find(p)
        return p

    def union(self, a, b):
        ra, rb = self.find(a), self.find(b)
        self.parent[ra] = rb
        return ra != rb


g = {"a": {"b": 4, "c": 1}, "c": {"b": 2, "d": 7}, "b": {"d": 1, "e": 2**60}, "d": {"e": 3}}
dist = dijkstra(g, "a")
print(dict(sorted(dist.items())), path(dist, "e"), dijkstra(g, "z"))
print(topo({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]}))
try:
    topo({"a": ["b"], "b": ["c"], "c": ["b"]})
except ValueError as e:
    print(e)
uf = UnionFind()
print([uf.union(a, b) for a, b in [(1, 2), (3, 4), (2, 3), (1, 4), (5, 5)]], uf.find(1) == uf.find(4), len({uf.find(x) for x in list(uf.parent)}))
