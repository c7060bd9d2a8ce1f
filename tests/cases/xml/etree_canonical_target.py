"""xml.etree: the target that writes canonical XML."""
import xml.etree.ElementTree as ET

out = []
target = ET.C14NWriterTarget(out.append)
parser = ET.XMLParser(target=target)
parser.feed('<a  z="1" b="2"><!-- c --><b/>text &lt; &amp; <c xmlns="urn:x" y="&quot;\t"/></a>')
parser.close()
print(''.join(out))
out = []
parser = ET.XMLParser(target=ET.C14NWriterTarget(out.append, with_comments=True, strip_text=True))
parser.feed('<a>  <!-- c --> <b> x </b>  </a>')
parser.close()
print(''.join(out))
out = []
parser = ET.XMLParser(target=ET.C14NWriterTarget(out.append, exclude_tags=['b'], exclude_attrs=['k']))
parser.feed('<a k="1" m="2">q<b>gone</b>r</a>')
parser.close()
print(''.join(out))
