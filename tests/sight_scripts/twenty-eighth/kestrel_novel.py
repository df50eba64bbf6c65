# verdict: right
import numpy as np
from itertools import count

# early stopping on a validation set, cosine-free constant rate
rng = np.random.default_rng(37)
f = lambda x: np.sinc(2 * x)
xtr = rng.uniform(-1, 1, (40, 1)); ytr = f(xtr) + rng.normal(0, .05, xtr.shape)
xva = rng.uniform(-1, 1, (30, 1)); yva = f(xva) + rng.normal(0, .05, xva.shape)

W = {'1': rng.normal(0, 2, (1, 15)), '2': rng.normal(0, .3, (15, 1))}
B = {'1': rng.normal(0, 1, (1, 15)), '2': np.zeros((1, 1))}

def forward(x):
    h = np.tanh(x @ W['1'] + B['1'])
    return h, h @ W['2'] + B['2']

best, best_W, wait = np.inf, None, 0
for epoch in count():
    h, out = forward(xtr)
    e = (out - ytr) / len(xtr)
    dh = e @ W['2'].T * (1 - h ** 2)
    W['2'] = W['2'] - 0.2 * h.T @ e
    B['2'] = B['2'] - 0.2 * e.sum(0)
    W['1'] = W['1'] - 0.2 * xtr.T @ dh
    B['1'] = B['1'] - 0.2 * dh.sum(0)
    val = np.mean((forward(xva)[1] - yva) ** 2)
    if val < best - 1e-7:
        best, best_W, wait = val, (dict(W), dict(B)), 0
    else:
        wait += 1
    if epoch % 500 == 0:
        print(epoch, val)
    if wait > 20 or epoch >= 3000:
        break
print("stopped at", epoch, "best", best)
