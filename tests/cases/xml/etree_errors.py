import xml.etree.ElementTree as ET

TEXTS = ['', ' ', 'abc', '<', '<a', '<a>', '<a><b></a>', '<a></a><b/>', '<a></a>text', '<a b></a>', '<a b=c></a>', '<a b="1" b="2"/>',
         '<a b="<"/>', '<a b="1"c="2"/>', '<a>&foo;</a>', '<a>&lt</a>', '<a>&#0;</a>', '<a>&#xzz;</a>', '<a>& b</a>', '<1a/>', '<a><!-- -- --></a>',
         '<a><!-- x', '<a><![CDATA[ x', '<a><![CDATA[x]]></a>', '<x:a/>', '<a x:b="1"/>', '<a xmlns:x=""/>', '</a>', '<a>\x01</a>', '<a>]]></a>',
         '<a/>\n<?xml version="1.0"?>', '\n<?xml version="1.0"?><a/>', '<?xml version="1.0"?>', '<a>\n<b>\n</c>\n</a>', '<a\n b="1"\n c=2/>', '<!DOCTYPE a><b/>',
         '<!DOCTYPE a [<!ENTITY e "&e;">]><a>&e;</a>', '<a b="&nope;"/>', '<a/ >', '<a><b/', '<a>&#x110000;</a>', '<a/><!-- end --><?pi?>', '<a/>&amp;',
         '<a xmlns="u" xmlns:p="u" p:x="1"/>', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', '<p:a xmlns:p="urn:p" p:b="c"><p:d/></p:a>', '<a>é&#233;</a>',
         '<a>x\r\ny\rz</a>', '<a b="x\ny\tz &#10;"/>', '<!DOCTYPE a SYSTEM "x.dtd"><a>&foo;</a>', '<a b=\'"\'/>', '< a/>', '<a><', '<a></', '<a></a ', '<é/>', '<a é="ü"/>', '<!-- c --><a/>', '<!x>', '<a><!x></a>',
         '<?p?><a/>', '<a><?xml x?></a>', '<a><?XML x?></a>', '\ufeff<a/>', '<a b = "1"   />', '<a>\ud7ff\ue000\ufffd</a>', '<a>\uffff</a>', '<a.b-c_d:e xmlns:a.b-c_d="u"/>']
for text in TEXTS:
    try:
        root = ET.fromstring(text)
        print(repr(text), '->', root.tag, root.attrib, repr(root.text), len(root), ET.tostring(root))
    except ET.ParseError as e:
        print(repr(text), e, e.code, e.position, isinstance(e, SyntaxError))
for data in (b'<a>\xc3\xa9</a>', b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>', '<a>ü</a>'.encode('utf-16'), b'\xef\xbb\xbf<a/>', b"<?xml version='1.0' encoding='utf-8'?><a>\xe2\x82\xac</a>", b'<a>\xff</a>'):
    try:
        print(data, ET.fromstring(data).text)
    except ET.ParseError as e:
        print(data, e)
deep = ET.fromstring('<a>' * 300 + '</a>' * 300)
print(sum(1 for _ in deep.iter()))
laughs = '<!DOCTYPE z [<!ENTITY a "ha">' + ''.join(f'<!ENTITY {chr(98 + i)} "{"&" + chr(97 + i) + ";"}{"&" + chr(97 + i) + ";"}">' for i in range(6)) + ']><z>&g;</z>'
print(ET.fromstring(laughs).text)
bomb = f'<!DOCTYPE z [<!ENTITY a "{"ha" * 5000}"><!ENTITY b "{"&a;" * 100}"><!ENTITY c "{"&b;" * 10}">]><z>&c;</z>'
try:
    print(len(ET.fromstring(bomb).text))
except ET.ParseError as e:
    print(str(e)[:60])
