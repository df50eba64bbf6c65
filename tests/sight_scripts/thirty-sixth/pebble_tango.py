# verdict: right
import numpy as np

# autoencoder, decoder = encoder transposed
rng = np.random.default_rng(2)
base = rng.normal(size=(2, 6))
X = np.tanh(rng.normal(size=(45, 2)) @ base)

n, d = X.shape
k = 3
W = rng.normal(0, 0.3, (d, k))
c = np.zeros(k)
r = np.zeros(d)

for it in range(600):
    code = 1 / (1 + np.exp(-(X @ W + c)))
    rec = code @ W.T + r
    diff = (rec - X) / n

    dcode = (diff @ W) * code * (1 - code)
    gW = X.T @ dcode + diff.T @ code
    gc = dcode.sum(axis=0)
    gr = diff.sum(axis=0)

    W -= 0.4 * gW
    c -= 0.4 * gc
    r -= 0.4 * gr
    if it % 100 == 0:
        print(it, np.mean((rec - X) ** 2))
