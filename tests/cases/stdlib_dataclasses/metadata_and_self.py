import inspect
from dataclasses import dataclass, field, fields, FrozenInstanceError

@dataclass
class C:
    self: str
    x: int = 3

@dataclass(frozen=True, order=True)
class F:
    a: int
    b: list = field(default_factory=list, compare=False)
    def __post_init__(self):
        object.__setattr__(self, 'b', [1])

class Space:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def __getitem__(self, item):
        return getattr(self, item)
    def __len__(self):
        return len(self.__dict__)

@dataclass
class M:
    i: int = field(metadata=Space(a=10))
    j: int = field(default=1, metadata={"k": [1]})
    k: int = field(default=1, metadata=None)

print(C("s"), C("s") == C("s"), F(1) < F(2), F(1), hash(F(1)) == hash(F(1)))
try:
    F(1).a = 2
except FrozenInstanceError as e:
    print(e)
print(list(inspect.signature(C.__init__).parameters), list(inspect.signature(F.__init__).parameters), inspect.signature(F.__eq__))
print(fields(M)[0].metadata["a"], len(fields(M)[0].metadata), fields(M)[1].metadata, fields(M)[2].metadata)
for bad in (0, [1], 2.5):
    try:
        @dataclass
        class D:
            x: int = field(metadata=bad)
    except TypeError as e:
        print(e)
try:
    @dataclass
    class D2:
        x: int = field(metadata=0)
except TypeError as e:
    print(e)
