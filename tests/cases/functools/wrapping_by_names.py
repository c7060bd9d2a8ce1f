import functools
def run():
    def f():
        """doc of f"""
    f.attr = 'This is a different test'
    f.dict_attr = dict(a=1, b=2, c=3)
    def wrapper():
        pass
    wrapper.dict_attr = {}
    functools.update_wrapper(wrapper, f, ('attr', 'nothing'), ('dict_attr',))
    print(wrapper.__name__, wrapper.__doc__, wrapper.attr, wrapper.dict_attr, wrapper.__wrapped__ is f)
    for name in ('attr', 'dict_attr', '__wrapped__'):
        print(name, getattr(wrapper, name) == getattr(f, name, None))
    print(sorted(wrapper.__dict__))
def missing():
    def f(): pass
    def wrapper(): pass
    wrapper.dict_attr = {}
    assign = ('attr',)
    update = ('dict_attr',)
    functools.update_wrapper(wrapper, f, assign, update)
    print('attr' in wrapper.__dict__, wrapper.dict_attr)
    del wrapper.dict_attr
    try:
        functools.update_wrapper(wrapper, f, assign, update)
    except AttributeError as e:
        print(e)
    wrapper.dict_attr = 1
    try:
        functools.update_wrapper(wrapper, f, assign, update)
    except AttributeError as e:
        print(e)
def some(f):
    @functools.wraps(f, assigned=('__name__', '__doc__'), updated=())
    def inner(*a):
        return f(*a)
    return inner
@some
def g(x):
    """doc of g"""
    return x + 1
print(g.__name__, g.__doc__, g.__qualname__, g(1), g.__wrapped__(2))
run()
missing()
def more(f):
    @functools.wraps(f, functools.WRAPPER_ASSIGNMENTS + ('version',))
    def inner(*a):
        return f(*a)
    return inner
def h(): pass
h.version = 3
h2 = more(h)
print(h2.version, h2.__name__, h2.__module__, h2.__qualname__)
class Callme:
    """a class"""
    version = 9
    def __call__(self): return 'called'
c = more(Callme())
print(c.version, c.__doc__, c(), c.__name__)
