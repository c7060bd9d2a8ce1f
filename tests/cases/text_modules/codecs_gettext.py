import codecs, gettext
from gettext import gettext as _
print(codecs.encode('é', 'utf-8'), codecs.decode(b'\xc3\xa9', 'utf-8'), codecs.encode('Hello', 'rot13'), codecs.decode('Uryyb', 'rot_13'), codecs.encode(b'ab', 'hex'), codecs.decode(b'6162', 'hex'))
print(codecs.BOM_UTF8, codecs.lookup('UTF-8').name, codecs.lookup('latin1').name, codecs.lookup('utf_16_le').name, codecs.lookup('ASCII').name)
try:
    codecs.lookup('nope')
except LookupError as e:
    print(e)
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(b) for b in (b'\xe2', b'\x82', b'\xacx', b'\xf0\x9f', b'\x98\x80')], d.decode(b'', True))
print(codecs.getencoder('utf-8')('é'), list(codecs.iterdecode([b'a\xc3', b'\xa9'], 'utf-8')), list(codecs.iterencode(['a', 'é', ''], 'utf-8')))
try:
    codecs.decode(b'\xff', 'ascii')
except UnicodeDecodeError as e:
    print(e)
print(codecs.decode(b'a\xff', 'ascii', 'replace'), codecs.encode('é', 'ascii', 'xmlcharrefreplace'))
print(_('hello'), gettext.ngettext('file', 'files', 2), gettext.ngettext('file', 'files', 1), gettext.translation('x', fallback=True).gettext('q'))
