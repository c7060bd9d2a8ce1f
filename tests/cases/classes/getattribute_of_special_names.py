class Asked(object):
    def __getattribute__(self, name):
        print('ask', name)
        return object.__getattribute__(self, name)
c = Asked()
print(isinstance(c, list))
print(isinstance(c, Asked))

print(getattr(c, '__dict__'))
for n in ('__class__', '__doc__', '__module__'):
    print(getattr(c, n))
