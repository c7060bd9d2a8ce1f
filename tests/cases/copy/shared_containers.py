from copy import deepcopy
s = [1]; d = deepcopy([s, s]); print(d, d[0] is d[1], d[0] is s)
r = []; r.append(r); q = deepcopy(r); print(q[0] is q, q is r)
