# verdict: right
import numpy as np

# the classic 8-3-8 encoder: eight one-hot patterns squeezed through three units
patterns = np.eye(8)
rs = np.random.RandomState(77)
enc = rs.uniform(-.5, .5, (9, 3))     # row 8 is the bias
dec = rs.uniform(-.5, .5, (4, 8))     # row 3 is the bias
one = np.ones((8, 1))
sig = lambda q: 1. / (1. + np.exp(-q))

rate = 2.0
inp = np.concatenate((patterns, one), axis=1)
for it in range(4001):
    code = sig(inp.dot(enc))
    code1 = np.concatenate((code, one), axis=1)
    rec = sig(code1.dot(dec))
    err = patterns - rec
    g_rec = err * rec * (1 - rec)
    g_code1 = g_rec.dot(dec.T) * code1 * (1 - code1)    # last column is zero anyway: 1*(1-1)
    dec = dec + rate * code1.T.dot(g_rec)
    enc = enc + rate * inp.T.dot(g_code1[:, :3])
    if it % 1000 == 0:
        print('%5d   sse = %.5f' % (it, (err ** 2).sum()))

print(np.round(code).astype(int))
