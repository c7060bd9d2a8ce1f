import codecs
print(codecs.BOM, codecs.BOM_LE, codecs.BOM_BE, codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM32_BE, codecs.BOM32_LE, codecs.BOM64_BE, codecs.BOM64_LE)
i = codecs.lookup('UTF8')
print(isinstance(i, codecs.CodecInfo), i.name, i.encode('é'), i.decode(b'\xc3\xa9'))
print(codecs.encode('é', 'latin-1'), codecs.decode(b'\xe9', 'latin-1'), codecs.getencoder('ascii')('a'), codecs.getdecoder('ascii')(b'ab'))
inc = codecs.getincrementaldecoder('utf-8')()
print(isinstance(inc, codecs.IncrementalDecoder), inc.decode(b'\xc3'), inc.decode(b'\xa9'), inc.decode(b'', True))
enc = codecs.getincrementalencoder('utf-8')()
print(isinstance(enc, codecs.IncrementalEncoder), enc.encode('é'), enc.encode('', True))
e = UnicodeEncodeError('ascii', 'aéb', 1, 2, 'no')
d = UnicodeDecodeError('ascii', b'a\xe9b', 1, 2, 'no')
print(codecs.ignore_errors(e), codecs.replace_errors(e), codecs.replace_errors(d), codecs.backslashreplace_errors(e), codecs.backslashreplace_errors(d), codecs.xmlcharrefreplace_errors(e))
for f in (codecs.strict_errors,):
    try:
        f(e)
    except UnicodeError as x:
        print(x)
print(list(codecs.iterencode(['a', 'é'], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa9'], 'utf-8')))
try:
    codecs.lookup('nope')
except LookupError as x:
    print(x)
print('aéb'.encode('ascii', 'namereplace') if False else '', codecs.lookup_error('strict').__name__)
print(codecs.encode(b'hi', 'hex'), codecs.decode(b'6869', 'hex'), codecs.encode('Hello', 'rot13'), codecs.encode(b'x', 'base64'))
