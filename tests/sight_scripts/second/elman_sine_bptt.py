# verdict: right
# why: An Elman net that predicts the next value of a sine; full back-propagation through time over ten steps.
import numpy as np

rng = np.random.default_rng(91)
series = np.sin(np.arange(0, 20, 0.3))
T = 10
seqs = np.array([series[i:i + T + 1] for i in range(0, len(series) - T - 1, 3)])
xin, tgt = seqs[:, :-1], seqs[:, 1:]
N, H = len(seqs), 10

Wx = rng.normal(size=(1, H)) * 0.5
Wh = rng.normal(size=(H, H)) * 0.3
bh = np.zeros(H)
Wy = rng.normal(size=(H, 1)) * 0.3
by = np.zeros(1)

def run(xin):
    hs = [np.zeros((N, H))]
    ys = []
    for t in range(T):
        hs.append(np.tanh(xin[:, t:t + 1] @ Wx + hs[-1] @ Wh + bh))
        ys.append(hs[-1] @ Wy + by)
    return hs, np.hstack(ys)

def bptt():
    hs, ys = run(xin)
    e = (ys - tgt) / N
    g = {k: 0.0 for k in ('Wx', 'Wh', 'bh', 'Wy', 'by')}
    carry = np.zeros((N, H))
    for t in reversed(range(T)):
        et = e[:, t:t + 1]
        g['Wy'] = g['Wy'] + hs[t + 1].T @ et
        g['by'] = g['by'] + et.sum(axis=0)
        dz = (et @ Wy.T + carry) * (1 - hs[t + 1] ** 2)
        g['Wx'] = g['Wx'] + xin[:, t:t + 1].T @ dz
        g['Wh'] = g['Wh'] + hs[t].T @ dz
        g['bh'] = g['bh'] + dz.sum(axis=0)
        carry = dz @ Wh.T
    return 0.5 * np.sum((ys - tgt) ** 2) / N, g

lr = 0.02
for epoch in range(500):
    loss, g = bptt()
    Wx -= lr * g['Wx']
    Wh -= lr * g['Wh']
    bh -= lr * g['bh']
    Wy -= lr * g['Wy']
    by -= lr * g['by']
    if epoch % 100 == 0:
        print(epoch, loss)
