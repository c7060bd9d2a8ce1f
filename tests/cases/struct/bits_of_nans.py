# NaNs in bytes.
import math
import pickle
import struct

for x in (float('nan'), float('nan'), math.nan, -float('nan'), math.inf - math.inf, float('-nan')):
    print(struct.pack('>d', x).hex(), struct.pack('<f', x).hex(), pickle.dumps(x, 2))
kept = struct.unpack('>d', bytes.fromhex('7ff8000000abcdef'))[0]
print(struct.pack('>d', kept).hex(), math.isnan(kept))
a, b = float('nan'), float('nan')
print(a in [a], a in [b], [a] == [a], [a] == [b])
