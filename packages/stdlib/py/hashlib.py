"""hashlib. The constants of a function are made when it is first used."""
from pyw.builtins.hash_blake import _parameters, blake2b as _Blake2b, blake2s as _Blake2s
from pyw.builtins.hash_blocks import _MD5, _MD5Constants, _SHA1, _SHA256, _SHA256Constants
from pyw.builtins.hash_scrypt import _scrypt_mixed
from pyw.builtins.hash_wide import _SHA3, _SHA512, _SHA512Constants, _SHAKE

algorithms_guaranteed = {
    'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384',
    'sha3_512', 'shake_128', 'shake_256',
}
algorithms_available = set(algorithms_guaranteed)

_md5_constants = None
_sha256_constants = None
_sha512_constants = None


def _given_md5():
    global _md5_constants
    if _md5_constants is None:
        _md5_constants = _MD5Constants()
    return _md5_constants


def _given_sha256():
    global _sha256_constants
    if _sha256_constants is None:
        _sha256_constants = _SHA256Constants()
    return _sha256_constants


def _given_sha512():
    global _sha512_constants
    if _sha512_constants is None:
        _sha512_constants = _SHA512Constants()
    return _sha512_constants


def md5(string=b'', *, usedforsecurity=True):
    h = _MD5(_given_md5())
    h.update(string)
    return h


def sha1(string=b'', *, usedforsecurity=True):
    h = _SHA1()
    h.update(string)
    return h


def sha224(string=b'', *, usedforsecurity=True):
    h = _SHA256('sha224', _given_sha256())
    h.update(string)
    return h


def sha256(string=b'', *, usedforsecurity=True):
    h = _SHA256('sha256', _given_sha256())
    h.update(string)
    return h


def sha384(string=b'', *, usedforsecurity=True):
    h = _SHA512('sha384', _given_sha512())
    h.update(string)
    return h


def sha512(string=b'', *, usedforsecurity=True):
    h = _SHA512('sha512', _given_sha512())
    h.update(string)
    return h


def _sha3(bits, string):
    h = _SHA3('sha3_' + str(bits), bits, 6)
    h.update(string)
    return h


def sha3_224(string=b'', *, usedforsecurity=True):
    return _sha3(224, string)


def sha3_256(string=b'', *, usedforsecurity=True):
    return _sha3(256, string)


def sha3_384(string=b'', *, usedforsecurity=True):
    return _sha3(384, string)


def sha3_512(string=b'', *, usedforsecurity=True):
    return _sha3(512, string)


def shake_128(string=b'', *, usedforsecurity=True):
    h = _SHAKE('shake_128', 128, 31)
    h.update(string)
    return h


def shake_256(string=b'', *, usedforsecurity=True):
    h = _SHAKE('shake_256', 256, 31)
    h.update(string)
    return h


def _check_blake(
    most, half, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size
):
    if not 1 <= digest_size <= most:
        raise ValueError('digest_size must be between 1 and ' + str(most) + ' bytes')
    if len(salt) > half:
        raise ValueError('maximum salt length is ' + str(half) + ' bytes')
    if len(person) > half:
        raise ValueError('maximum person length is ' + str(half) + ' bytes')
    if len(key) > most:
        raise ValueError('maximum key length is ' + str(most) + ' bytes')
    if not 0 <= fanout <= 255:
        raise ValueError('fanout must be between 0 and 255')
    if not 1 <= depth <= 255:
        raise ValueError('depth must be between 1 and 255')
    if not 0 <= leaf_size <= 4294967295:
        raise OverflowError('leaf_size is too large')
    if not 0 <= node_offset <= (18446744073709551615 if most == 64 else 281474976710655):
        raise OverflowError('node_offset is too large')
    if not 0 <= node_depth <= 255:
        raise ValueError('node_depth must be between 0 and 255')
    if not 0 <= inner_size <= most:
        raise ValueError('inner_size must be between 0 and is ' + str(most))


def blake2b(
    data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,
    node_depth=0, inner_size=0, last_node=False, usedforsecurity=True
):
    _check_blake(
        64, 16, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
    )
    key = bytes(key)
    parameters = _parameters(
        64, digest_size, key, bytes(salt), bytes(person), fanout, depth, leaf_size, node_offset, node_depth, inner_size,
    )
    h = _Blake2b(_given_sha512(), digest_size, parameters, last_node)
    h._keyed(key)
    h.update(data)
    return h


def blake2s(
    data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,
    node_depth=0, inner_size=0, last_node=False, usedforsecurity=True
):
    _check_blake(
        32, 8, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
    )
    key = bytes(key)
    parameters = _parameters(
        32, digest_size, key, bytes(salt), bytes(person), fanout, depth, leaf_size, node_offset, node_depth, inner_size,
    )
    h = _Blake2s(_given_sha256(), digest_size, parameters, last_node)
    h._keyed(key)
    h.update(data)
    return h


def new(name, data=b'', **kwargs):
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    kind = name.lower().replace('-', '_')
    if kind == 'sha256':
        return sha256(data)
    if kind == 'md5':
        return md5(data)
    if kind == 'sha1':
        return sha1(data)
    if kind == 'sha512':
        return sha512(data)
    if kind == 'sha224':
        return sha224(data)
    if kind == 'sha384':
        return sha384(data)
    if kind in ('sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
        return _sha3(int(kind[5:]), data)
    if kind == 'shake_128':
        return shake_128(data)
    if kind == 'shake_256':
        return shake_256(data)
    if kind == 'blake2b':
        return blake2b(data)
    if kind == 'blake2s':
        return blake2s(data)
    raise ValueError('unsupported hash type ' + name)


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    h = new(digest) if isinstance(digest, str) else digest()
    while data := fileobj.read(_bufsize):
        h.update(data)
    return h


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    size = new(hash_name).digest_size
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    if dklen > 2147483647:
        raise OverflowError('key length is too great.')
    begun = hmac.new(bytes(password), None, hash_name)
    out = b''
    block = 1
    while len(out) < dklen:
        h = begun.copy()
        h.update(bytes(salt) + block.to_bytes(4, 'big'))
        u = h.digest()
        total = int.from_bytes(u, 'big')
        for _ in range(iterations - 1):
            h = begun.copy()
            h.update(u)
            u = h.digest()
            total ^= int.from_bytes(u, 'big')
        out += total.to_bytes(size, 'big')
        block += 1
    return out[:dklen]


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    if salt is None:
        raise TypeError('salt is required')
    if n is None or r is None or p is None:
        missing = 'n' if n is None else 'r' if r is None else 'p'
        raise TypeError(missing + ' is required and must be an unsigned int')
    if n < 2 or n & (n - 1):
        raise ValueError('n must be a power of 2.')
    if not 0 <= maxmem <= 2147483647:
        raise ValueError('maxmem must be positive and smaller than 2147483647')
    if not 1 <= dklen <= 2147483647:
        raise ValueError('dklen must be greater than 0 and smaller than 2147483647')
    if r < 1 or p < 1:
        raise ValueError('Invalid parameter combination for n, r, p, maxmem.')
    if 128 * r * (n + p + 2) > (maxmem or 33554432):
        raise ValueError('[digital envelope routines] memory limit exceeded')
    blocks = pbkdf2_hmac('sha256', password, salt, 1, p * 128 * r)
    return pbkdf2_hmac('sha256', password, _scrypt_mixed(blocks, p, n, r), 1, dklen)
