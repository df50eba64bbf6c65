# verdict: right
import numpy as np

gen = np.random.default_rng(27)
inputs = gen.integers(0, 2, size=(30, 4)).astype(float)
# parity, majority, first bit
targets = np.column_stack([inputs.sum(1) % 2, inputs.sum(1) > 2, inputs[:, 0]]).astype(float)

W = gen.normal(size=(9, 4))
bw = gen.normal(size=9)
V = gen.normal(size=(3, 9))
bv = gen.normal(size=3)
sig = lambda v: 1 / (1 + np.exp(-v))
rate = 0.6

for sweep in range(150):
    sse = 0.0
    for x, t in zip(inputs, targets):
        h = sig(W @ x + bw)
        o = sig(V @ h + bv)
        e = o - t
        sse += e @ e
        do = e * o * (1 - o)
        dh = (V.T @ do) * h * (1 - h)
        V -= rate * np.outer(do, h)
        bv -= rate * do
        W -= rate * np.outer(dh, x)
        bw -= rate * dh
    if sweep % 30 == 0:
        print('sweep', sweep, 'sse', sse)

wrong = sum(int(np.any((sig(V @ sig(W @ x + bw) + bv) > 0.5) != (t > 0.5))) for x, t in zip(inputs, targets))
print(wrong, 'patterns wrong')
