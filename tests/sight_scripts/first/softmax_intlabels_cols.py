# verdict: right
# wrong: -
# line: -
# mistake: -
# style: signal processing engineer, columns, integer labels
import numpy as np

rng = np.random.default_rng(808)
fs, n = 64, 32
tt = np.arange(n)/fs
def tone(kind):
    ph = rng.uniform(0, 0.4)
    f = (4, 8, 12, 16)[kind]
    return np.cos(2*np.pi*f*tt + ph) + rng.normal(0, .3, n)

labels = rng.integers(0, 4, 100)
S = np.stack([tone(k) for k in labels], axis=1)     # n x 100

W = rng.normal(0, 1/np.sqrt(n), (10, n)); b = np.zeros((10, 1))
V = rng.normal(0, 1/np.sqrt(10), (4, 10)); c = np.zeros((4, 1))
N = S.shape[1]
cols = np.arange(N)

for it in range(301):
    H = np.tanh(W @ S + b)
    Z = V @ H + c
    Z = Z - Z.max(axis=0)
    P = np.exp(Z) / np.exp(Z).sum(axis=0)
    if it % 60 == 0:
        print(it, "xent", -np.log(P[labels, cols]).mean(), "acc", (P.argmax(0) == labels).mean())
    D = P.copy()
    D[labels, cols] -= 1
    D /= N
    Dh = V.T @ D * (1 - H**2)
    V -= 0.5 * D @ H.T
    c -= 0.5 * D.sum(axis=1, keepdims=True)
    W -= 0.5 * Dh @ S.T
    b -= 0.5 * Dh.sum(axis=1, keepdims=True)
