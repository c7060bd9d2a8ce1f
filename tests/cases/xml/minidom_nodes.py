"""xml.dom.minidom: reading a document and looking at its nodes."""
from xml.dom import minidom, Node
from xml.parsers.expat import ExpatError

SOURCE = '''<?xml version="1.0"?>
<!DOCTYPE shop SYSTEM "shop.dtd">
<!-- a shop -->
<shop name="corner &amp; co" open="yes">
  <item id="1" price="2.50">Tea</item>
  <item id="2" price="3.00">Coffee <b>strong</b> roast</item>
  <note><![CDATA[<raw> & data]]></note>
  <?order now?>
  <empty/>
</shop>'''
doc = minidom.parseString(SOURCE)
root = doc.documentElement
print(root.tagName, root.getAttribute('name'), root.hasAttribute('open'), root.getAttribute('none'), root.nodeType == Node.ELEMENT_NODE)
for item in doc.getElementsByTagName('item'):
    print(item.getAttribute('id'), item.attributes['price'].value, item.firstChild.data, len(item.childNodes), item.firstChild)
print([n.nodeName for n in root.childNodes], root.childNodes.length, root.childNodes.item(1).nodeName, root.childNodes.item(99))
print([n.nodeType for n in doc.childNodes], doc.doctype.name, doc.doctype.systemId, doc.doctype.publicId)
note = root.getElementsByTagName('note')[0]
print(note.firstChild.nodeName, note.firstChild.nodeValue, note.firstChild.toxml(), note.nextSibling.nodeValue == '\n  ')
print(doc.toxml())
print(doc.toprettyxml(indent='  ') == doc.toprettyxml('  ', '\n'), doc.toxml('utf-8')[:40], doc.toxml(encoding='us-ascii', standalone=True)[:60])
print(root.attributes.length, root.attributes.keys(), root.attributes.items(), 'name' in root.attributes, root.attributes.item(1).name)
made = minidom.Document()
top = made.createElement('list')
made.appendChild(top)
for i, word in enumerate(['a<b', '"q"', 'x&y']):
    e = made.createElement('e')
    e.setAttribute('n', str(i))
    e.setAttribute('t', word + '\n\t')
    e.appendChild(made.createTextNode(word))
    top.appendChild(e)
top.appendChild(made.createComment(' done '))
top.appendChild(made.createCDATASection('<>'))
top.appendChild(made.createProcessingInstruction('pi', 'data'))
top.appendChild(made.createElement('leaf'))
print(made.toprettyxml(indent='  '))
print(made.toprettyxml(indent='\t', newl='\r\n', encoding='utf-8'))
print(top.toxml())
first, second = top.childNodes[0], top.childNodes[1]
top.insertBefore(second, first)
print([n.getAttribute('n') for n in top.getElementsByTagName('e')], first.previousSibling is second, second.nextSibling is first)
print(top.removeChild(first) is first, first.parentNode, len(top.childNodes))
copy = second.cloneNode(True)
copy.setAttribute('n', '9')
print(copy.toxml(), second.toxml(), second.cloneNode(False).toxml(), copy.parentNode)
print(top.replaceChild(copy, second) is second, top.firstChild is copy, top.lastChild.tagName)
text = made.createTextNode('hello world')
copy.appendChild(text)
print(text.splitText(5).data, text.data, len(copy.childNodes), text.wholeText, text.length)
copy.normalize()
print(len(copy.childNodes), copy.firstChild.data, copy.firstChild)
text = copy.firstChild
print(text.substringData(0, 3), text.appendData('!'), text.insertData(0, '>'), text.deleteData(1, 2), text.replaceData(0, 1, '<<'), text.data)
frag = made.createDocumentFragment()
frag.appendChild(made.createElement('f1'))
frag.appendChild(made.createElement('f2'))
top.appendChild(frag)
print([n.nodeName for n in top.childNodes], frag.childNodes)
copy.removeAttribute('t')
print(copy.hasAttributes(), copy.getAttributeNode('n').value, copy.getAttributeNode('zz'), copy.isSameNode(copy))
for wrong in (lambda: copy.removeAttribute('zz'), lambda: top.removeChild(first), lambda: made.appendChild(made.createElement('x')),
              lambda: text.appendChild(first), lambda: text.substringData(-1, 2), lambda: made.createTextNode(3),
              lambda: made.createComment('a--b').toxml(), lambda: made.createCDATASection(']]>').toxml(), lambda: top.insertBefore(first, second)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e, getattr(e, 'code', None))
for bad in ('<a>', '<a></b>', '', '<a:b/>'):
    try:
        minidom.parseString(bad)
    except ExpatError as e:
        print(e)
