import io
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape

DATA = '<r xmlns:k="urn:k"><i n="1">one</i><!-- c --><i n="2"><k:j/>two</i><?p q?>end</r>'
for event, element in ET.iterparse(io.StringIO(DATA), events=('start', 'end')):
    print(event, element.tag, element.attrib, element.text if event == 'end' else '')
for event, element in ET.iterparse(io.BytesIO(DATA.encode()), events=('start-ns', 'end-ns', 'comment', 'pi', 'end')):
    print(event, element if isinstance(element, tuple) or element is None else element.text)
it = ET.iterparse(io.StringIO(DATA))
print([e.tag for _, e in it], it.root.tag)
try:
    for event, element in ET.iterparse(io.StringIO('<a><b></b><c>')):
        print(event, element.tag)
except ET.ParseError as e:
    print(e)
pull = ET.XMLPullParser(['start', 'end'])
for piece in ('<a><b>te', 'xt</b', '><c x="', '1"/></', 'a>'):
    pull.feed(piece)
    print(piece, [(event, e.tag, e.text if event == 'end' else None) for event, e in pull.read_events()])
pull.close()
try:
    pull.feed('<x/>')
except ValueError as e:
    print(e)
try:
    ET.XMLPullParser(['begin'])
except ValueError as e:
    print(e)


class Counter:
    def __init__(self):
        self.depth = 0
        self.deepest = 0
        self.words = []

    def start(self, tag, attrib):
        self.depth += 1
        self.deepest = max(self.depth, self.deepest)

    def end(self, tag):
        self.depth -= 1

    def data(self, data):
        self.words += data.split()

    def close(self):
        return self.deepest, self.words


parser = ET.XMLParser(target=Counter())
parser.feed('<a>x<b>y z<c/></b>')
parser.feed('<d> w </d></a>')
print(parser.close())
builder = ET.TreeBuilder(insert_comments=True, insert_pis=True)
root = ET.fromstring(DATA, ET.XMLParser(target=builder))
print(ET.tostring(root))
b = ET.TreeBuilder()
b.start('top', {'k': 'v'})
b.data('hello ')
b.data('there')
b.start('in', {})
b.end('in')
b.data('after')
b.end('top')
print(ET.tostring(b.close()))
tree = ET.ElementTree(ET.fromstring(DATA))
print(tree.getroot().tag, tree.find('i').text, [e.get('n') for e in tree.iter('i')], tree.findtext('i[2]'), len(tree.findall('.//i')))
out = io.BytesIO()
tree.write(out, encoding='utf-8', xml_declaration=True)
print(out.getvalue())
text = io.StringIO()
tree.write(text, encoding='unicode')
print(text.getvalue())
print(ET.parse(io.BytesIO(b'<p><q/></p>')).getroot()[0].tag)
print(ET.fromstringlist(['<a>', '<b/>', '</a>'])[0].tag, ET.tostringlist(ET.Element('k')))
print(ET.canonicalize('<b  z="1" a=\'2\'><c/>&lt;x&#13;<!-- c --></b >'))
print(ET.canonicalize('<b> <c> x </c> </b>', strip_text=True), ET.canonicalize('<b><!-- c --></b>', with_comments=True))
print(ET.canonicalize('<p:b xmlns:p="urn:p" xmlns:q="urn:q" q:z="1" a="2"><p:c/></p:b>'))
print(escape('a < b & c > d'), unescape('a &lt; b &amp;amp; c'), quoteattr('say "hi"'), quoteattr("it's \"so\"\n"), escape('x©', {'©': '&copy;'}))
