"""xml.dom.minidom: namespaces, implementations, imports."""
import io
import xml.dom
from xml.dom import minidom
from xml.dom.minidom import getDOMImplementation, parse, parseString

doc = parseString(b'<?xml version="1.0" encoding="utf-8"?><r:a xmlns:r="urn:r" xmlns="urn:d" r:k="v" j="w"><b>\xc3\xa9</b><r:b/></r:a>')
a = doc.documentElement
print(a.namespaceURI, a.prefix, a.localName, a.tagName, a.nodeName)
print([(n.name, n.namespaceURI, n.prefix, n.localName, n.value) for n in a.attributes.values()])
print(a.getAttributeNS('urn:r', 'k'), a.hasAttributeNS('urn:r', 'j'), a.getAttributeNS('urn:r', 'zz') == '')
print([e.tagName for e in a.getElementsByTagNameNS('urn:r', 'b')], [e.tagName for e in doc.getElementsByTagNameNS('*', 'b')])
print([e.tagName for e in doc.getElementsByTagName('*')], doc.toxml())
print(a.firstChild.namespaceURI, a.firstChild.firstChild.data)
impl = getDOMImplementation()
print(impl.hasFeature('core', '2.0'), impl.hasFeature('xml', None), impl.hasFeature('x', ''), getDOMImplementation('core 1.0') is impl, getDOMImplementation('nope'))
dt = impl.createDocumentType('html', '-//X//Y', 'x.dtd')
d = impl.createDocument('urn:h', 'h:html', dt)
d.documentElement.setAttributeNS('urn:q', 'q:x', '1')
d.documentElement.setAttributeNS('urn:q', 'q:x', '2')
print(d.toxml(), d.documentElement.getAttributeNS('urn:q', 'x'))
node = d.importNode(a, True)
d.documentElement.appendChild(node)
print(node.ownerDocument is d, a.ownerDocument is doc, len(node.childNodes))
print(d.documentElement.toprettyxml(indent=' '))
attr = d.createAttribute('z')
attr.value = 'zz'
print(d.documentElement.setAttributeNode(attr), d.documentElement.getAttribute('z'), attr.ownerElement is d.documentElement)
for wrong in (lambda: impl.createDocument(None, 'p:x', None), lambda: impl.createDocument('u', '', None), lambda: impl.createDocument('u', 'xml:x', None),
              lambda: doc.documentElement.setAttributeNode(attr), lambda: d.importNode(doc, True), lambda: xml.dom.DOMException()):
    try:
        wrong()
    except (xml.dom.DOMException, RuntimeError) as e:
        print(type(e).__name__, e)
print(parse(io.BytesIO(b'<x><y/></x>')).documentElement.toxml(), parse(io.StringIO('<x>t</x>')).documentElement.firstChild.data)
with parseString('<a><b/></a>') as one:
    print(one.documentElement.firstChild.tagName)
print(one.documentElement, one.childNodes)
two = doc.cloneNode(True)
print(two.toxml() == doc.toxml(), two is doc, doc.cloneNode(False))
third = parseString('<!DOCTYPE a [<!ENTITY e "text">]><a>&e;<?p  q?></a>')
print(third.toxml(), third.doctype.internalSubset)
print(parseString('<a>x<![CDATA[y]]>z<![CDATA[w]]></a>').documentElement.childNodes)
print(xml.dom.Node.TEXT_NODE, xml.dom.XMLNS_NAMESPACE, xml.dom.NOT_FOUND_ERR, xml.dom.EMPTY_NAMESPACE)
