import weakref


class Player:
    def __init__(self, name):
        self.name = name

    def heard(self, what):
        return f'{self.name} heard {what}'


def call_all(receivers, what):
    for receiver in receivers:
        if isinstance(receiver, weakref.ref):
            receiver = receiver()
            if receiver is None:
                continue
        print(receiver(what))


def plain(what):
    return 'plain ' + what


ann = Player('Ann')
method = weakref.WeakMethod(ann.heard)
call_all([method, plain], 'music')
print(isinstance(method, weakref.ref), issubclass(weakref.WeakMethod, weakref.ref), method() == ann.heard)
print(method == weakref.WeakMethod(ann.heard), method == weakref.WeakMethod(Player('Bob').heard), method != 3)
print(hash(method) == hash(weakref.WeakMethod(ann.heard)))
try:
    weakref.WeakMethod(plain)
except TypeError as e:
    print(e)


def outer(*args, **kw):
    return args


def keywords(a, *, b=1):
    return a + b


outer.__kwdefaults__ = keywords.__kwdefaults__
print(outer.__kwdefaults__, outer(1, b=2))
outer.__kwdefaults__ = None
print(outer.__kwdefaults__)
