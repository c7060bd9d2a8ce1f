"""xml.parsers.expat: handlers and errors."""
import xml.parsers.expat as expat


def parser_of(**options):
    p = expat.ParserCreate(**options)
    p.StartElementHandler = lambda name, attrs: print('start', name, attrs)
    p.EndElementHandler = lambda name: print('end', name)
    p.CharacterDataHandler = lambda data: print('data', repr(data))
    p.CommentHandler = lambda data: print('comment', repr(data))
    p.ProcessingInstructionHandler = lambda target, data: print('pi', target, repr(data))
    p.StartCdataSectionHandler = lambda: print('cdata')
    p.EndCdataSectionHandler = lambda: print('/cdata')
    p.StartDoctypeDeclHandler = lambda name, system, public, subset: print('doctype', name, system, public, subset)
    p.EndDoctypeDeclHandler = lambda: print('/doctype')
    return p


SOURCE = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><a x="1" y="&lt;"><!-- c --><?go on?>one\ntwo &amp; three<b/><![CDATA[<raw>]]></a>'
print(parser_of().Parse(SOURCE, True))
p = parser_of()
p.buffer_text = True
p.ordered_attributes = True
cut = SOURCE.index('<!--')
p.Parse(SOURCE[:cut].encode())
p.Parse(SOURCE[cut:].encode())
print(p.Parse(b'', True))
p = parser_of(namespace_separator=' ')
p.StartNamespaceDeclHandler = lambda prefix, uri: print('ns', prefix, uri)
p.EndNamespaceDeclHandler = lambda prefix: print('/ns', prefix)
p.Parse('<n:a xmlns:n="urn:n" xmlns="urn:d" n:k="v" j="w"><b/></n:a>', 1)
for wrong in ('<a>', '<a></b>', '', '<a/><b/>', '<a x=1/>', '<a>&nope;</a>', '<a><b></a>', 'x', '<a x="1" x="2"/>'):
    p = expat.ParserCreate()
    try:
        p.Parse(wrong, True)
    except expat.ExpatError as e:
        print(e, e.code, e.lineno, e.offset, expat.ErrorString(e.code), p.ErrorCode, p.ErrorLineNumber, p.ErrorColumnNumber)
print(expat.error is expat.ExpatError, expat.native_encoding, isinstance(p, expat.XMLParserType))
try:
    expat.ParserCreate(namespace_separator='ab')
except ValueError as e:
    print(e)
