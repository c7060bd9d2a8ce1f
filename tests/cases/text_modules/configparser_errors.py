import configparser as c
p = c.ConfigParser(allow_no_value=True, inline_comment_prefixes=('#',))
p.read_string('''[DEFAULT]
base = /x
[a]
path = %(base)s/y  # note
flag
n: 3
multi = one
  two
  three
[b]
yes = on
''')
print(p.sections(), p['a']['path'], p['a'].get('flag'), p.getint('a', 'n'), p['a'].getint('n'), p['b'].getboolean('yes'), repr(p['a']['multi']), c.DEFAULTSECT, c.MAX_INTERPOLATION_DEPTH)
print(isinstance(p['a'], c.SectionProxy), p['a'].name, p['a'].parser is p, list(p['a']), p.items('b'), dict(p['a'].items())['base'])
def err(f):
    try:
        print(f())
    except c.Error as e:
        print(type(e).__name__, '|', str(e).replace('\n', '\\n'), '|', e.args[:1] if not isinstance(e, c.ParsingError) else '')
def parse(text, **k):
    q = c.ConfigParser(**k)
    q.read_string(text)
    return q
err(lambda: p['zz'] if 'zz' in p else p.get('zz', 'k'))
err(lambda: p.get('a', 'nope'))
err(lambda: p.add_section('a'))
err(lambda: parse('[a]\nx=1\n[a]\n'))
err(lambda: parse('[a]\nx=1\nx=2\n'))
err(lambda: parse('x=1\n'))
err(lambda: parse('[a]\nx\n'))
err(lambda: parse('[a]\nk=%(no)s\n').get('a', 'k'))
err(lambda: parse('[a]\nk=%(k)s\n').get('a', 'k'))
err(lambda: parse('[a]\nk=%x\n').get('a', 'k'))
err(lambda: parse('[a]\nk=${b:c}\n', interpolation=c.ExtendedInterpolation()).get('a', 'k'))
err(lambda: parse('[a]\nk=${b:c:d}\n', interpolation=c.ExtendedInterpolation()).get('a', 'k'))
err(lambda: parse('[a]\nk=$x\n', interpolation=c.ExtendedInterpolation()).get('a', 'k'))
err(lambda: parse('[a]\nk=%x\n', interpolation=None).get('a', 'k'))
err(lambda: parse('[a]\nk=%x\n', interpolation=c.Interpolation()).get('a', 'k'))
err(lambda: parse('[a]\nk=50%%\n', interpolation=c.BasicInterpolation()).get('a', 'k'))
for f in (lambda: p.set('a', 'k', 1), lambda: p.getboolean('a', 'n'), lambda: p['a'].getint('path'), lambda: p.add_section('DEFAULT'), lambda: p.set('a', 'k', '%'), lambda: p['none']):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
import io
p['new'] = {'k': 'v', 'm': 'x\ny'}
p.remove_option('a', 'n'); p.remove_section('b')
s = io.StringIO(); p.write(s, space_around_delimiters=False); print(s.getvalue())
print(p.has_option('a', 'base'), p.has_section('DEFAULT'), p.defaults(), p.options('a'), p.get('a', 'q', fallback='fb'), p.get('a', 'path', raw=True), p.get('a', 'path', vars={'base': 'V'}))
import configparser
p = configparser.ConfigParser(interpolation=None)
p.read_string('[a]\nk=%x\n')
print(p.get('a', 'k'))
p.set('a', 'k', '50%')
print(p['a']['k'])
