import uuid, secrets
u = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.version, u.variant, u.urn, u.time, u.clock_seq, u.node)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://x'), uuid.UUID(int=5), uuid.UUID(bytes=b'x'*16), uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u)
a = uuid.uuid4(); b = uuid.uuid1(); print(a.version, b.version, a != uuid.uuid4(), len(str(a)), a.variant, u < uuid.UUID(int=2**127), len({u, uuid.UUID(str(u))}))
def e(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as x: print(type(x).__name__, x)
e(uuid.UUID, 'abc'); e(uuid.UUID); e(uuid.UUID, int=-1); e(uuid.UUID, bytes=b'1')
print(len(secrets.token_hex(8)), len(secrets.token_bytes()), len(secrets.token_urlsafe(9)), 0 <= secrets.randbelow(10) < 10, secrets.choice([7]), secrets.randbits(5) < 32, secrets.compare_digest('a', 'a'))
e(secrets.randbelow, 0); e(secrets.choice, [])
