# A bound method stays bound; str() by keywords; a descriptor as __doc__.

class A:
    def meth(self):
        return self
class B: pass
a = A()
b = B()
b.meth = a.meth.__get__(b, B)
print(b.meth() is a)


print(str(object=500), str(object=b'abc', errors='strict'), str(b'abc', encoding='ascii'), str(object=b'xy', encoding='utf-8'))


class DocDescr:
    def __get__(self, object, otype):
        if object:
            object = object.__class__.__name__ + ' instance'
        if otype:
            otype = otype.__name__
        return 'object=%s; type=%s' % (object, otype)
class NewClass:
    __doc__ = DocDescr()
print(NewClass.__doc__)
print(NewClass().__doc__)
