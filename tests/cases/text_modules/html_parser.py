from html.parser import HTMLParser
import random
class P(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, tag):
        print('end', tag, self.getpos())
    def handle_data(self, data):
        print('data', repr(data))
    def handle_comment(self, data):
        print('comment', repr(data))
    def handle_decl(self, decl):
        print('decl', decl)
    def handle_pi(self, data):
        print('pi', data)
    def handle_entityref(self, name):
        print('entity', name)
    def handle_charref(self, name):
        print('char', name)
    def unknown_decl(self, data):
        print('unknown', data)
def run(s, **kw):
    print(repr(s))
    p = P(**kw)
    p.feed(s)
    p.close()
run('''<!DOCTYPE html>
<html><head><title>T &amp; U</title></head>
<body class="a b" id=x data-y='1' disabled>
<p>Hi<br/>there <img src="a.png" alt=''/> &copy; &#65;</p>
<!-- note -- x --><?php echo ?>
<script>if (a < b && c) { "<p>" }</script><style>x > y</style>
</body></html>''')
run('a &lt; b &#60; c &unknown; &amp', convert_charrefs=False)
for s in ['<a href="x&amp;y">t</a >', '<a', '<a href=', '<p/ >', '</>', '</ p>', '</1>', '< p>', '<![CDATA[x]]>', '<!x>', '<a b=c/>', "<a b='c", '<a b=">" c>', '<A B=C D>', '<a\nb\n=\n"c"\n>', '&', 'a & b', 'x &amp', '<script>x</scriptx></script >y', '<br/', 'a<b', '<a=b>', '<a "x">', '<x y==z>', '<x y= \'z>', '<!--x', '<!-->', '<?x', '<a$b>', '<p>&#x41;&#X42;&#;</p>', '<a b="1"c="2">', '</a b="x">']:
    run(s)
    run(s, convert_charrefs=False)
class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.depth = 0
    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))
p = Links()
for piece in ('<a hr', 'ef="1">x</a><', 'a href=2>y'):
    p.feed(piece)
p.close()
print(p.links)
random.seed(9)
for _ in range(250):
    run(''.join(random.choice(['<', '>', 'a', '/', '"', "'", '=', ' ', 'b', '!', '--', '&', ';', '<p', '</p>', '#3']) for _ in range(random.randrange(10))), convert_charrefs=random.random() < 0.5)
