import bisect
import graphlib
import heapq
import itertools
import queue
import sched
from collections import defaultdict
from dataclasses import dataclass, field
from functools import total_ordering


@total_ordering
class Job:
    counter = itertools.count(1)

    def __init__(self, name, prio):
        self.name, self.prio, self.seq = name, prio, next(Job.counter)

    def __eq__(self, other):
        return (self.prio, self.seq) == (other.prio, other.seq)

    def __lt__(self, other):
        return (self.prio, self.seq) < (other.prio, other.seq)

    def __repr__(self):
        return f'{self.name}@{self.prio}'


heap = []
for name, prio in [('write', 5), ('read', 1), ('eat', 3), ('sleep', 1), ('code', 4)]:
    heapq.heappush(heap, Job(name, prio))
print(heap[0], heapq.nsmallest(2, heap), heapq.nlargest(2, heap, key=lambda j: j.prio))
while heap:
    print(heapq.heappop(heap), end=' ')
print()
print(list(heapq.merge([1, 4, 9], [2, 3, 10], [0], reverse=False)), list(heapq.merge('ca', 'db', reverse=True)))


class PQ:
    REMOVED = object()

    def __init__(self):
        self.heap, self.finder, self.count = [], {}, itertools.count()

    def add(self, item, prio=0):
        if item in self.finder:
            self.finder.pop(item)[-1] = PQ.REMOVED
        entry = [prio, next(self.count), item]
        self.finder[item] = entry
        heapq.heappush(self.heap, entry)

    def pop(self):
        while self.heap:
            prio, _, item = heapq.heappop(self.heap)
            if item is not PQ.REMOVED:
                del self.finder[item]
                return item, prio
        raise KeyError('pop from an empty priority queue')


pq = PQ()
for item, prio in [('a', 3), ('b', 2), ('c', 5), ('a', 1), ('c', 0)]:
    pq.add(item, prio)
try:
    while True:
        print(pq.pop())
except KeyError as e:
    print(e)


def dijkstra(graph, start):
    dist = {start: 0}
    prev = {}
    todo = [(0, start)]
    while todo:
        d, u = heapq.heappop(todo)
        if d > dist.get(u, float('inf')):
            continue
        for v, w in graph[u].items():
            nd = d + w
            if nd < dist.get(v, float('inf')):
                dist[v] = nd
                prev[v] = u
                heapq.heappush(todo, (nd, v))
    return dist, prev


G = {'A': {'B': 7, 'D': 5}, 'B': {'C': 8, 'E': 7}, 'C': {}, 'D': {'E': 15, 'F': 6}, 'E': {'C': 5, 'G': 9}, 'F': {'G': 11}, 'G': {}}
print(dijkstra(G, 'A'))
ts = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}})
ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready())
    print('batch', ready)
    ts.done(*ready)
try:
    list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except graphlib.CycleError as e:
    print(e.args[0], e.args[1])
clock = [0.0]
s = sched.scheduler(lambda: clock[0], lambda d: clock.__setitem__(0, clock[0] + d))
log = []
s.enter(5, 1, log.append, ('five',))
s.enter(1, 2, log.append, argument=('one-low',))
s.enter(1, 1, log.append, argument=('one-high',))
ev = s.enterabs(3, 1, log.append, ('cancelled',))
s.cancel(ev)
print(len(s.queue), s.empty())
s.run()
print(log, clock)
q = queue.PriorityQueue()
for x in (3, 1, 2):
    q.put((x, str(x)))
print([q.get() for _ in range(q.qsize())], q.empty())
lq = queue.LifoQueue(maxsize=1)
lq.put_nowait(1)
try:
    lq.put_nowait(2)
except queue.Full as e:
    print('Full', repr(e))
try:
    queue.Queue().get_nowait()
except queue.Empty:
    print('Empty')
grades = [bisect.bisect([60, 70, 80, 90], s) for s in (33, 99, 77, 70, 89, 90, 100)]
print(''.join('FDCBA'[g] for g in grades))
data = [('red', 5), ('blue', 1), ('yellow', 8), ('black', 0)]
data.sort(key=lambda r: r[1])
bisect.insort(data, ('grey', 3), key=lambda r: r[1])
print(data, bisect.bisect_left([r[1] for r in data], 5))
