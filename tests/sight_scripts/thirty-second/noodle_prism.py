# verdict: wrong
# line: 15
import numpy as np
np.random.seed(72)
data = np.random.randn(120, 2)
tgt = (np.abs(data[:, :1]) > np.abs(data[:, 1:])).astype(float)
P = {'W1': np.random.randn(2, 9) * .6, 'b1': np.zeros(9), 'W2': np.random.randn(9, 1) * .6, 'b2': np.zeros(1)}
def loss_and_grads(P, x, t):
    h = np.maximum(0, x @ P['W1'] + P['b1'])
    o = 1 / (1 + np.exp(-(h @ P['W2'] + P['b2'])))
    d = (o - t) / len(x)
    g = {'W2': h.T @ d, 'b2': d.sum(0)}
    dh = d @ P['W2'].T * (h > 0)
    g['W1'] = x.T @ dh
    g['b1'] = d.sum(0)
    return -np.mean(t * np.log(o + 1e-12) + (1 - t) * np.log(1 - o + 1e-12)), g
for ep in range(150):
    for s in range(0, 120, 40):
        L, g = loss_and_grads(P, data[s:s + 40], tgt[s:s + 40])
        for k in P:
            P[k] = P[k] - 0.3 * g[k]
    if ep % 30 == 0: print(ep, L)
