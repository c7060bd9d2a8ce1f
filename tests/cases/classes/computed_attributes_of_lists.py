import functools
class A(list):
    pass
a = A()
a.__dict__.update({'zed': 4})
print(a.__dict__)
a.__dict__['k' + str(len(a))] = 5
print(a.__dict__, vars(a))
setattr(a, 'k' + str(len(a) + 1), 5)
print(a.__dict__, vars(a))
p = functools.partial(print)
setattr(p, 'k' + str(len('a')), 5)
print(p.__dict__, vars(p))
class B(functools.partial):
    pass
p = B(print)
setattr(p, 'k' + str(len('a')), 5)
print(p.__dict__, vars(p))
p.__dict__.update({'zed': 4})
print(p.__dict__, vars(p))
