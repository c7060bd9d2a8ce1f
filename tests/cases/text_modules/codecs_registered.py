"""Encodings that a program registers."""
import codecs


def shift(text, errors='strict'):
    return bytes((ord(c) + 1) % 256 for c in text), len(text)


def unshift(data, errors='strict'):
    return ''.join(chr(b - 1) for b in bytes(data)), len(data)


def numbers(text, errors='strict'):
    return [ord(c) for c in text], len(text)


def search(name):
    if name == 'shift_by_one':
        return codecs.CodecInfo(shift, unshift, name='shift-by-one')
    if name == 'numbers':
        return numbers, unshift, None, None
    if name == 'no_pair':
        return (lambda text, errors='strict': b'x'), (lambda data, errors='strict': 5), None, None
    if name == 'short':
        return shift, unshift
    return None


def tried(function):
    try:
        return function()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(tried(lambda: 'abc'.encode('shift by one')))
codecs.register(search)
print('abc'.encode('shift-by-one'), b'bcd'.decode('Shift By ONE'), str(b'bcd', 'shift_by_one'), bytes('ab', 'shift_by_one'))
print(codecs.encode('xy', 'shift_by_one'), codecs.decode(b'yz', 'shift_by_one'), codecs.lookup('shift_by_one').name)
print(codecs.encode('ab', 'numbers'), tried(lambda: 'ab'.encode('numbers')))
print(codecs.getencoder('shift_by_one')('q'), codecs.getdecoder('shift_by_one')(b'r'))
for name in ('no_pair', 'short', 'nobody'):
    print(name, tried(lambda: 'a'.encode(name)), tried(lambda: b'a'.decode(name)))
print('plain'.encode('utf-8'), 'grün'.encode('latin-1'), codecs.lookup('UTF-8').encode('é'), codecs.lookup('utf8').decode(b'\xc3\xa9'))
codecs.unregister(search)
codecs.unregister(search)
print(tried(lambda: 'abc'.encode('shift_by_one')), tried(lambda: codecs.register(3)))
