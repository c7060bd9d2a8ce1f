import pickle
from collections import defaultdict
d = defaultdict(list); d['a'].append(1)
e = pickle.loads(pickle.dumps(d)); print(e, type(e).__name__)
