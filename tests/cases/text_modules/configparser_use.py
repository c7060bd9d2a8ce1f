import configparser
T = '''
[DEFAULT]
base = /opt
Level: 3
# comment
; other

[server]
host = example.org
port=8080
path = %(base)s/srv
multi = one
    two

    three
flag: yes
empty =
pct = 100%%

[client.a]
level = 7
ratio = 0.5
'''
c = configparser.ConfigParser()
c.read_string(T)
print(c.sections(), c.options('server'), c.defaults())
print(c.get('server', 'host'), c['server']['path'], c.getint('server', 'port') + 1, c.getfloat('client.a', 'ratio'), c.getboolean('server', 'flag'), repr(c['server']['multi']), repr(c['server']['empty']), c['server']['pct'])
print(c.get('server', 'path', raw=True), c.get('server', 'nope', fallback='fb'), c.getint('x', 'y', fallback=5), c.has_option('server', 'LEVEL'), c.has_section('z'), 'server' in c, 'z' in c, 'port' in c['server'])
print(c.items('server'), list(c), len(c), c['client.a'].getint('level'), c['server'].get('q'), c['server'].get('q', 'd'), c['server'].getboolean('flag'))
for k, v in c['client.a'].items():
    print(k, v)
for name in c:
    print(name, dict(c[name]), c[name])
c['new'] = {'a': '1', 'b': 'x y'}
c.add_section('more')
c.set('more', 'k', 'v')
c['more']['z'] = 'w'
c.remove_option('server', 'multi')
print(c.remove_section('client.a'), c.remove_section('client.a'))
del c['more']['k']
class Out:
    def __init__(self):
        self.text = ''
    def write(self, s):
        self.text += s
o = Out()
c.write(o)
print(o.text)
o = Out()
c.write(o, space_around_delimiters=False)
print(repr(o.text))
def t(f):
    try:
        print(f())
    except (configparser.Error, KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
def rs(s, **kw):
    p = configparser.ConfigParser(**kw)
    p.read_string(s)
    return {n: dict(p[n]) for n in p}
t(lambda: c.get('zz', 'a'))
t(lambda: c.get('server', 'zz'))
t(lambda: c['zz'])
t(lambda: c['server']['zz'])
t(lambda: c.getint('server', 'host'))
t(lambda: c.getboolean('server', 'host'))
t(lambda: c.add_section('server'))
t(lambda: c.add_section('DEFAULT'))
t(lambda: c.set('server', 'a', 5))
t(lambda: c.set('nosec', 'a', '5'))
t(lambda: c.set('server', 'a', '50%'))
t(lambda: rs('a = 1'))
t(lambda: rs('[a]\n[a]'))
t(lambda: rs('[a]\nx=1\nX=2'))
t(lambda: rs('[a]\nnovalue'))
t(lambda: rs('[a]\nnovalue\nk', allow_no_value=True))
t(lambda: rs('[a]\nx = %(y)s'))
t(lambda: rs('[a]\nx = %(x)s'))
t(lambda: rs('[a]\nx = %(x'))
t(lambda: rs('[a]\nx = %y'))
t(lambda: rs('[a]\nx = ${y}/${b:z}\ny=1\n[b]\nz=$$2', interpolation=configparser.ExtendedInterpolation()))
t(lambda: rs('[a]\nx = 1 # c\ny = 2;3', inline_comment_prefixes=('#',)))
t(lambda: rs('[a]\nx - 1', delimiters=('-',)))
t(lambda: rs('[a]\nx = 1\n\n  y = 2\n'))
t(lambda: rs('[a]\nx = 1\n[a]\ny = 2', strict=False))
p = configparser.RawConfigParser({'d': 1})
p.read_string('[s]\nx = %(y)s')
print(p.get('s', 'x'), p['s']['d'], p.items('s'))
p = configparser.ConfigParser()
p.read_dict({'s': {'a': 1, 'B': True}, 't': {}})
print(p.sections(), dict(p['s']))
class Keep(configparser.ConfigParser):
    def optionxform(self, s):
        return s
k = Keep()
k.read_string('[S]\nCamelCase = 1')
print(k.options('S'))
