import hashlib, hmac, io
for n in ('sha224', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    h = getattr(hashlib, n)(b'abc')
    print(n, h.hexdigest(), h.digest_size, h.block_size, h.name)
print(hashlib.sha224(b'').hexdigest(), hashlib.sha3_256(b'x' * 500).hexdigest())
for n in ('shake_128', 'shake_256'):
    h = getattr(hashlib, n)(b'abc')
    print(n, h.hexdigest(20), h.digest(5), h.digest_size, h.block_size, h.name)
print(sorted(hashlib.algorithms_guaranteed))
print({'md5', 'sha256'} <= hashlib.algorithms_available)
print(hashlib.file_digest(io.BytesIO(b'abc' * 1000), 'sha256').hexdigest())
print(hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha3_224).hexdigest())
m = hmac.HMAC(b'key', b'msg', 'sha256')
print(m.hexdigest(), m.name, m.digest_size, m.block_size)
m2 = m.copy()
m2.update(b'more')
print(m2.hexdigest(), hmac.compare_digest(m.digest(), m2.digest()), hmac.digest(b'key', b'msg', 'md5').hex())
for f in (lambda: hashlib.new('nope'), lambda: hashlib.sha256('text'), lambda: hmac.new('text', b'', 'md5'), lambda: hmac.new(b'k', b'm')):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
