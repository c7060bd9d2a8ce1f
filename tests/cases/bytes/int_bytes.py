# int.to_bytes and int.from_bytes.
for n in [0, 1, 127, 128, 255, 256, 65535, 2**31, 2**63, 2**64 - 1, 2**64, 2**100 + 12345, 2**200 - 1]:
    size = (n.bit_length() + 8) // 8
    for order in ["big", "little"]:
        b = n.to_bytes(size, order)
        m = (-n).to_bytes(size + 1, order, signed=True)
        print(b, m, int.from_bytes(b, order) == n, int.from_bytes(m, order, signed=True) == -n, int.from_bytes(m, order), int.from_bytes(b, order, signed=True))
print((5).to_bytes(), (5).to_bytes(4), (1024).to_bytes(2, byteorder="little"), int.from_bytes([1, 2, 3]), int.from_bytes(bytearray(b"\x01\x00"), "little"), int.from_bytes(b""), True.to_bytes(2, "big"), (0).to_bytes(0, "big"), (-1).to_bytes(12, "big", signed=True), (-(2**70)).to_bytes(10, "little", signed=True))
