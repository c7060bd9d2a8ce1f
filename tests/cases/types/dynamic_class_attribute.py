import codecs, types
print(codecs.encode(b'hi' * 40, 'base64'), codecs.decode(b'aGk=', 'base64'), codecs.decode('6869', 'hex'))
class Meta(type):
    def __getattr__(self, name):
        return f'meta {name}'
class A(metaclass=Meta):
    def __init__(self): self._v = 5
    @types.DynamicClassAttribute
    def v(self):
        return self._v
    @v.setter
    def v(self, x):
        self._v = x
a = A()
a.v = 7
print(a.v, A.v)
class B:
    @types.DynamicClassAttribute
    def w(self):
        return 1
print(B().w)
try:
    B.w
except AttributeError:
    print('none')
try:
    B().w = 3
except AttributeError as e:
    print(e)
