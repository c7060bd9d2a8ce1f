import sys, os.path, json, os
m = sys.modules
print('json' in m, m['json'] is json, 'nope' in sys.modules, sys.modules is m, m['os'] is os)
def swap(d, k, v):
    old = d[k]
    d[k] = v
    return old
print(swap(sys.modules, 'json', os) is json, sys.modules.get('json') is os)
print(type(m['__main__']))
def named(n): return sys.modules[n]
print(named('sys') is sys)
try: named('nope')
except KeyError as e: print('KE', e)
