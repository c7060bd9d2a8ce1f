import base64, binascii
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = (type(e).__name__, str(e))
    print(f.__name__, r)
data = [b'', b'a', b'ab', b'abc', b'abcd', b'hello world', bytes(range(256)), b'\0'*9, b'    \0\0\0\0']
for d in data:
    for e, g in ((base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.standard_b64encode, base64.standard_b64decode), (base64.b32hexencode, base64.b32hexdecode), (base64.z85encode, base64.z85decode), (base64.encodebytes, base64.decodebytes), (binascii.hexlify, binascii.unhexlify)):
        x = e(d); print(e.__name__, x, g(x) == d, g(x.decode()) == d if g is not base64.decodebytes else '')
    print(binascii.crc32(d), binascii.crc32(d, 77), binascii.crc_hqx(d, 5), binascii.b2a_base64(d))
    print(binascii.b2a_uu(d[:45]), binascii.a2b_uu(binascii.b2a_uu(d[:45])), binascii.b2a_uu(d[:45], backtick=True))
    print(base64.a85encode(d, foldspaces=True, wrapcol=20, adobe=True), base64.a85encode(d, pad=True), base64.b85encode(d, True))
    print(binascii.b2a_qp(d), binascii.a2b_qp(binascii.b2a_qp(d)))
t(base64.b64decode, 'abc'); t(base64.b64decode, 'a'); t(base64.b64decode, 'abcde'); t(base64.b64decode, 'ab!c=='); t(base64.b64decode, 'ab!c', validate=True); t(base64.b64decode, 'YQ=='); t(base64.b64decode, 'YQ=', validate=True);t(base64.b64decode, 'Y=Q=', validate=True);t(base64.b64decode, '=YQ=', validate=True);t(base64.b64decode, 'YQ==a', validate=True); t(base64.b64encode, 'str'); t(base64.b64decode, 3); t(base64.b64decode, 'é'); t(base64.b64encode, b'\xfb\xff', b'@!'); t(base64.b64encode, b'x', b'abc')
t(base64.b32decode, 'abc'); t(base64.b32decode, 'MFRGGZDF'); t(base64.b32decode, 'mfrggzdf'); t(base64.b32decode, 'mfrggzdf', casefold=True); t(base64.b32decode, 'M1023456', map01='I'); t(base64.b32decode, 'MF======'); t(base64.b32decode, 'M======='); t(base64.b32encode, 'a')
t(base64.b16decode, 'ab'); t(base64.b16decode, 'ab', True); t(base64.b16decode, 'A'); t(base64.b85decode, b'\x01'); t(base64.b85decode, b'~~~~~'); t(base64.a85decode, b'\x80'); t(base64.a85decode, b'az'); t(base64.a85decode, b'<~87cURD]i,"Ebo80~>', adobe=True); t(base64.a85decode, b'abc', adobe=True); t(base64.decodebytes, 'a'); t(base64.encodebytes, 'a')
t(binascii.unhexlify, 'abc'); t(binascii.unhexlify, 'zz'); t(binascii.hexlify, b'abcdef', '-', 2); t(binascii.hexlify, b'abcdef', ':'); t(binascii.unhexlify, b'ABcd'); t(binascii.a2b_uu, b'!~~'); t(binascii.b2a_uu, b'a'*46)
print(base64.b64encode(bytearray(b'xyz')), base64.b64encode(memoryview(b'xyz')), issubclass(binascii.Error, ValueError), binascii.Error, base64.encodebytes(bytes(100)))
t(binascii.b2a_qp, b'h\xe9llo = wor_ld \n.\nend\t'); t(binascii.b2a_qp, b'a b_c', header=True); t(binascii.b2a_qp, b'x'*100); t(binascii.a2b_qp, b'=41=\nb_c=4', header=True); t(binascii.b2a_qp, b'a\tb c ', quotetabs=True)
