import warnings, sys, io
def f():
    warnings.warn('careful')
f()
f()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('old', DeprecationWarning)
    warnings.warn('two', stacklevel=2)
    print(len(w), w[0].category.__name__, str(w[0].message), issubclass(w[-1].category, UserWarning))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('bad', RuntimeWarning)
    except RuntimeWarning as e:
        print('raised', e)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    warnings.warn('x')
print(warnings.formatwarning('m', UserWarning, 'f.py', 3), end='')
try:
    warnings.simplefilter('nope')
except ValueError as e:
    print(e)
warnings.warn(UserWarning('inst'))
