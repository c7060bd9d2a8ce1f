# Ellipsis, NotImplemented and damaged pickles.
import codecs
import io
import pickle

for protocol in range(6):
    print(pickle.loads(pickle.dumps(..., protocol)), pickle.loads(pickle.dumps([..., NotImplemented], protocol)))
for data in (b'(K\x01.', b'.', b'(.', b'\x80\x04\x95\x00\x00\x00\x00\x00\x00\x00\xff.', b'V\\u12\n.', b'V\\U00110000\n.', b'](K\x01K\x02.'):
    try:
        print(pickle.loads(data))
    except (pickle.UnpicklingError, OverflowError, UnicodeDecodeError) as e:
        print(type(e).__name__, e)

# Pieces of text in encodings of two and four bytes a unit.
for name in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'utf-8-sig', 'utf-8'):
    encoder = codecs.getincrementalencoder(name)()
    data = encoder.encode('aé') + encoder.encode('€😀')
    decoder = codecs.getincrementaldecoder(name)()
    print(name, data, [decoder.decode(data[i:i + 1], i == len(data) - 1) for i in range(len(data))])
    print(list(codecs.iterdecode([data[:5], data[5:]], name)), b''.join(codecs.iterencode(['a', 'b'], name)))
try:
    codecs.getincrementaldecoder('utf-16')().decode(b'abcd')
except UnicodeError as e:
    print(e)
for text in ('\x1f1', '1\x1d', '\u20031\xa0', '\x85 2.5'):
    for f in (int, float, complex):
        try:
            print(f(text))
        except ValueError as e:
            print(e)
for text in ('\n1', ' \n[2]', '\r\n{}'):
    import ast
    print(ast.literal_eval(text))
