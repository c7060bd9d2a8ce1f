"""graphlib: orders in which what depends comes after what it depends on."""


class CycleError(ValueError):
    pass


class _Info:
    """A node: how many predecessors are not done, what follows; -1 when it was given out, -2 when done."""

    def __init__(self, node):
        self.node = node
        self.left = 0
        self.followers = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._infos = {}
        self._ready = None
        self._passed = 0
        self._finished = 0
        if graph is not None:
            for node, before in graph.items():
                self.add(node, *before)

    def _info(self, node):
        info = self._infos.get(node)
        if info is None:
            info = _Info(node)
            self._infos[node] = info
        return info

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        info = self._info(node)
        info.left += len(predecessors)
        for p in predecessors:
            self._info(p).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [i.node for i in self._infos.values() if i.left == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._infos[node].left = -1
        self._ready.clear()
        self._passed += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            info = self._infos.get(node)
            if info is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if info.left >= 0:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if info.left == -2:
                raise ValueError(f'node {node!r} was already marked done')
            info.left = -2
            for f in info.followers:
                other = self._infos[f]
                other.left -= 1
                if other.left == 0:
                    self._ready.append(f)
            self._finished += 1

    def _cycle(self):
        """The nodes of a cycle, the first one again at its end; None if there is none."""
        path = []
        waiting = []
        place = {}
        seen = set()
        for start in self._infos:
            if start in seen:
                continue
            node = start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    waiting.append(list(reversed(self._infos[node].followers)))
                    place[node] = len(path)
                    path.append(node)
                while path:
                    if waiting[-1]:
                        node = waiting[-1].pop()
                        break
                    waiting.pop()
                    del place[path.pop()]
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            for node in group:
                yield node
            self.done(*group)
