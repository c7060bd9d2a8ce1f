# The class that contextmanager makes, derived from.
from contextlib import _GeneratorContextManager, contextmanager
class Mock(_GeneratorContextManager):
    def __init__(self, *args):
        super().__init__(*args)
        self.entered = False
    def __enter__(self):
        self.entered = True
        return super().__enter__()
    def __exit__(self, *e):
        return super().__exit__(*e)
def g(a, b=2):
    yield a + b
with Mock(g, (1,), {'b': 5}) as m:
    print(m)
with Mock(g, (1,), {}) as m:
    print(m)
