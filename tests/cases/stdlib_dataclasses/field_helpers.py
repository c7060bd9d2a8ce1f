import dataclasses
from dataclasses import dataclass, field, fields, MISSING, asdict
from functools import partial
def column(conv, **kw):
    "A column."
    return field(metadata={'conv': conv}, **kw)
def positive(default=MISSING, *, doc=''):
    return dataclasses.field(default=default, metadata={'doc': doc, 'check': lambda v: v > 0})
def listof(kind):
    return field(default_factory=list, metadata={'of': kind})
hidden = partial(field, repr=False, compare=False)
def times(n):
    return n * 2
@dataclass
class User:
    id: int = column(int)
    name: str = column(str.upper, default='x', repr=False)
    spend: float = column(lambda s: float(s), default=0.0)
    age: int = positive(5, doc='years')
    score: int = positive(1)
    tags: list = listof(str)
    secret: str = hidden(default='s')
    cache: dict = hidden(default_factory=dict)
    twice: int = times(4)
u = User(1)
print(u, asdict(u))
for f in fields(User)[:3]:
    print(f.name, f.metadata['conv']('12'), f.repr, f.default is MISSING)
print([f.metadata.get('doc') for f in fields(User)], fields(User)[3].metadata['check'](-1), fields(User)[5].metadata['of'].__name__)
kw = {}
for f in fields(User)[:3]:
    kw[f.name] = f.metadata['conv']('3')
print(User(**kw), User(1) == User(1, secret='other'), User(1).tags is User(1).tags)
try: User()
except TypeError as e: print(e)
