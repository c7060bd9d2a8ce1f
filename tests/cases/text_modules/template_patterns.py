from string import Template, Formatter
class P(Template):
    idpattern = '[_a-z][._a-z0-9]*'
class D(Template):
    delimiter = '&'
    braceidpattern = '[a-z]+'
class M(Template):
    pattern = r'''
        (?P<escaped>@{2}) |
        @(?P<named>[_a-z][._a-z0-9]*) |
        @{(?P<braced>[_a-z][._a-z0-9]*)} |
        (?P<invalid>@)
    '''
class F(Template):
    flags = 0
    idpattern = '[a-z]+'
class Bad(Template):
    pattern = r'(?P<badname>.*)|(?P<escaped>@{2})|@(?P<named>[a-z]+)|@{(?P<braced>[a-z]+)}|(?P<invalid>@)'
def t(kind, text, **k):
    x = kind(text)
    for f in (lambda: x.substitute(k), lambda: x.safe_substitute(k), lambda: x.is_valid(), lambda: x.get_identifiers()):
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, str(e)[:60])
t(P, '$a.b and ${c.d} $$ $1', **{'a.b': 1, 'c.d': 2})
t(P, '$a.b and ${c.d}', **{'a.b': 1, 'c.d': 2})
t(D, '&x &{y} && &{Y1}', x=1, y=2)
t(M, '@a.b @{c} @@ x', **{'a.b': 1, 'c': 2})
t(M, 'x\ny @!', a=1)
t(F, '$abc $ABC', abc=1)
t(F, '$abc ${x}', abc=1)
t(Template, '$who likes $what for ${meal} $$5', who='tim', what='ham', meal='dinner')
t(Template, 'a $\u0131 b', who=1)
t(Template, '$a$b ${c', a=1, b=2)
