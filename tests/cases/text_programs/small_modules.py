import difflib, html, shlex, fnmatch, configparser, unicodedata
def slug(s):
    s = unicodedata.normalize('NFKD', s).encode('ascii', 'ignore').decode('ascii')
    return '-'.join(''.join(c if c.isalnum() else ' ' for c in s.lower()).split())
print(slug('Crème Brûlée à la carte!'))
print(html.escape('<b>"x" & y</b>'), html.unescape('&lt;b&gt; &eacute; &#8364;'))
print(shlex.split('cp "my file.txt" /tmp/a\\ b'), shlex.join(['ls', '-l', 'a b']))
print([f for f in ['a.py', 'b.pyc', 'test_x.py'] if fnmatch.fnmatch(f, '*.py')])
cp = configparser.ConfigParser()
cp.read_string('[db]\nhost = localhost\nport = 5432\nurl = pg://%(host)s:%(port)s/x\n[flags]\ndebug = on\n')
print(cp['db']['url'], cp.getint('db', 'port'), cp['flags'].getboolean('debug'), cp.get('db', 'user', fallback='nobody'))
old = ['a', 'b', 'c', 'd']
new = ['a', 'c', 'x', 'd']
for line in difflib.unified_diff(old, new, 'old', 'new', lineterm=''):
    print(line)
print(difflib.get_close_matches('pyhton', ['python', 'java', 'typhoon']))
