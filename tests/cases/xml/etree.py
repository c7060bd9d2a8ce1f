import xml.etree.ElementTree as ET
from xml.etree.ElementTree import Element, SubElement, tostring

DOCUMENT = '''<?xml version="1.0"?>
<!DOCTYPE catalogue [<!ENTITY shop "Corner &amp; Sons"> <!-- note --> <!ELEMENT catalogue (book*)>]>
<catalogue xmlns:x="urn:extra" owner='&shop;'>
  <!-- the first -->
  <book id="b1" lang="en" x:shelf="3">
    <title>Tea &lt; Coffee</title>
    <price currency="EUR">12.50</price>
    <tag>drink</tag><tag>essay</tag>
  </book>
  <?sort by-title?>
  <book id="b2" lang="de">
    <title><![CDATA[<Wald> & Wiese]]></title>
    <price currency="EUR">7.20</price>
    <x:note>signed by &shop;&#33;&#x263a;</x:note>
  </book>
  <book id="b3"/>
</catalogue>
'''
root = ET.fromstring(DOCUMENT)
print(root.tag, root.attrib, len(root), [c.tag for c in root])
for book in root.iter('book'):
    print(book.get('id'), book.get('lang', '?'), book.findtext('title'), book.findtext('price', default='-'))
    print(' ', book.items(), sorted(book.keys()), [t.text for t in book.findall('tag')])
print(root.find('book[@lang="de"]/title').text)
for path in ('book', './book', 'book/title', './/title', '*', '*/tag', './/tag', 'book[2]', 'book[last()]', 'book[last()-1]',
             "book[@lang]", "book[@lang='en']", "book[@lang!='en']", 'book[title]', "book[tag='drink']", ".//price[.='7.20']",
             './/tag/..', 'book[price][@lang]', '{*}book', '{urn:extra}*', './/{urn:extra}note', './/{*}note', '.', './/*'):
    print(path, [e.get('id') or e.tag for e in root.findall(path)])
print(root.findall('.//x:note', {'x': 'urn:extra'})[0].text)
print(root.find('nothing'), root.findtext('nothing'), root.findtext('book[3]'), root.findtext('book[3]/title', 'none'))
for bad in ('/book', 'book[]', 'book[0]', 'book[-1]', 'x:note', 'book[foo()]', 'book[last()+1]'):
    try:
        print(bad, root.findall(bad))
    except SyntaxError as e:
        print(bad, 'SyntaxError', e)
print(''.join(root.itertext()).split())
print(tostring(root, 'unicode'))
root[0].set('lang', 'fr')
root[0].text = None
root.remove(root[2])
new = Element('book', {'id': 'b4'}, lang='it', pages='12')
SubElement(new, 'title').text = 'Caffè "scuro" <nero> & più'
SubElement(new, 'empty', attrib={'a': 'tab\there', 'b': 'line\nend', 'c': 'quote"s'})
new[0].tail = 'tail > text'
root.insert(1, new)
root.append(ET.Comment('made'))
root.append(ET.ProcessingInstruction('go', 'fast'))
print(tostring(root))
print(tostring(root, encoding='utf-8').decode()[:60], tostring(new, 'iso-8859-1'))
print(tostring(new, 'unicode', short_empty_elements=False))
print(tostring(new, 'unicode', method='text'), tostring(new, 'unicode', method='html'))
print(tostring(new, 'unicode', xml_declaration=True), tostring(new, 'utf-8', xml_declaration=True))
ET.indent(new)
print(tostring(new, 'unicode'))
ET.indent(root, space='\t')
ET.dump(root)
print(len(new), new[0].tag, new[-1].tag, [e.tag for e in new[:1]], new[1].attrib)
new[1] = Element('replaced')
new[0:1] = [Element('p'), Element('q')]
del new[0]
print([e.tag for e in new], ET.iselement(new), ET.iselement('x'))
new.extend([Element('r'), Element('s')])
new.clear()
print(tostring(new), new.attrib, new.text)
for wrong in (lambda: new[5], lambda: new.append('x'), lambda: new.remove(Element('y')), lambda: Element('a', 5), lambda: tostring(Element(5)),
              lambda: new.__setitem__(0, Element('x')), lambda: new.extend(['x']), lambda: SubElement('a', 'b'), lambda: new['x']):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
number = Element('n')
number.text = 5
try:
    tostring(number)
except TypeError as e:
    print(e)
tree, ids = ET.XMLID('<a id="top"><b id="low"/><c/></a>')
print(tree.tag, sorted(ids), ids['low'].tag)
print(repr(Element('q'))[:14], ET.VERSION, ET.PI is ET.ProcessingInstruction)
q = ET.QName('urn:extra', 'k')
print(q, repr(q), q == '{urn:extra}k', q == ET.QName('{urn:extra}k'), hash(q) == hash('{urn:extra}k'))
e = Element(q, {q: 'v', 'plain': ET.QName('urn:other', 'w')})
print(tostring(e, 'unicode'))
ET.register_namespace('mine', 'urn:extra')
print(tostring(e, 'unicode'), tostring(Element('{urn:extra}z'), 'unicode', default_namespace='urn:extra'))
for wrong in (lambda: ET.register_namespace('ns3', 'urn:q'), lambda: tostring(Element('z'), 'unicode', default_namespace='urn:extra'),
              lambda: tostring(e, method='pdf')):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
