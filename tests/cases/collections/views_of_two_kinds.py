# A view that is one of keys and of values, as mappings with unique values have.
from collections.abc import ItemsView, KeysView, MappingView, Set, ValuesView


class UniqueValues(KeysView, ValuesView):
    def __contains__(self, value):
        return value in self._mapping.back


class Pairs:
    def __init__(self, held):
        self.held = held
        self.back = {v: k for k, v in held.items()}

    def __getitem__(self, key):
        return self.held[key]

    def __iter__(self):
        return iter(self.held)

    def __len__(self):
        return len(self.held)

    def __repr__(self):
        return f"Pairs({self.held})"


pairs = Pairs({"a": 1, "b": 2})
both = UniqueValues(pairs)
print(len(both), 1 in both, "a" in both, sorted(both), both)
print([isinstance(both, c) for c in (KeysView, ValuesView, MappingView, ItemsView, Set)])
views = [both, KeysView(pairs), ValuesView(pairs), ItemsView(pairs)]
print([sorted(v) for v in views], [("a", 1) in v for v in views], [len(v) for v in views])
print(sorted(both & {"a", "z"}), both <= {"a", "b", "c"}, sorted(both | {"q"}), both == {"a", "b"})
