# verdict: wrong
# line: 24
# why: dlog[:, y] takes one off whole columns for every row instead of only off each sample's own class.
import numpy as np

rng = np.random.default_rng(43)
N, H, C = 48, 12, 4
X = rng.normal(size=(N, 3))
y = rng.integers(0, C, size=N)

W1 = 0.4 * rng.normal(size=(3, H)); b1 = np.zeros(H)
W2 = 0.4 * rng.normal(size=(H, C)); b2 = np.zeros(C)

for it in range(200):
    h = np.maximum(X @ W1 + b1, 0)
    logits = h @ W2 + b2
    logits -= logits.max(1, keepdims=True)
    probs = np.exp(logits)
    probs /= probs.sum(1, keepdims=True)
    if it % 40 == 0:
        print(it, -np.log(probs[np.arange(N), y]).mean())

    dlog = probs.copy()
    dlog[:, y] -= 1
    dlog /= N
    dW2, db2 = h.T @ dlog, dlog.sum(0)
    dh = dlog @ W2.T * (h > 0)
    dW1, db1 = X.T @ dh, dh.sum(0)

    for p, g in [(W1, dW1), (b1, db1), (W2, dW2), (b2, db2)]:
        p -= 0.001 * g
