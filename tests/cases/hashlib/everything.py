import hashlib
for d in (b'', b'abc', b'a'*200, bytes(range(256))*3, b'x'*55, b'x'*56, b'x'*63, b'x'*64, b'x'*111, b'x'*112, b'x'*127, b'x'*128, b'x'*135, b'x'*136):
    for n in sorted(hashlib.algorithms_guaranteed):
        h = hashlib.new(n, d)
        print(n, len(d), h.digest_size, h.block_size, h.name, h.hexdigest(20) if 'shake' in n else h.hexdigest())
h = hashlib.sha256(); h.update(b'ab'); g = h.copy(); h.update(bytearray(b'c')); print(h.hexdigest() == hashlib.sha256(b'abc').hexdigest(), g.hexdigest(), h.digest())
print(hashlib.md5('é'.encode()).hexdigest(), hashlib.sha1(b'q').digest(), hashlib.shake_128(b'x').digest(300)[-5:])
print(hashlib.blake2b(b'x', digest_size=20, key=b'key', salt=b'salt', person=b'me').hexdigest(), hashlib.blake2s(b'x'*65, digest_size=16, key=b'k'*32, salt=b's', person=b'p', last_node=True, fanout=2, depth=3, leaf_size=5, node_offset=77, node_depth=1, inner_size=8).hexdigest())
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e).__name__, e)
t(hashlib.md5, 'x'); t(hashlib.sha256, 3); t(hashlib.new, 'nope'); t(lambda: hashlib.sha256().update('x')); t(lambda: hashlib.blake2b(digest_size=65)); t(lambda: hashlib.blake2b(key=b'x'*65))
h = hashlib.md5()
for i in range(1000): h.update(b'%d' % i)
print(h.hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex(), hashlib.pbkdf2_hmac('sha1', b'pw', b'salt', 3, 40).hex())
import hmac
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.new(b'k'*100, b'msg', hashlib.sha1).hexdigest(), hmac.digest(b'k', b'm', 'md5').hex(), hmac.new(b'k', digestmod='sha512').name)
m = hmac.new(b'key', digestmod=hashlib.sha384); m.update(b'a'); n = m.copy(); m.update(b'b'); print(m.hexdigest(), n.digest(), m.digest_size, m.block_size, hmac.compare_digest('a','a'), hmac.compare_digest(b'a', b'b'))
t(hmac.new, 'k', b'', 'md5'); t(hmac.new, b'k'); t(hmac.compare_digest, 'é', 'é'); t(hmac.compare_digest, 'a', b'a')
