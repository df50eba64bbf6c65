# verdict: right
import numpy as np
rng = np.random.default_rng(6)
X = rng.normal(size=(30, 4)); label = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0)
W1 = rng.normal(0, .5, (4, 6)); b1 = np.zeros(6)
W2 = rng.normal(0, .5, (6, 3)); b2 = np.zeros(3)
def scores(W1, b1, W2, b2): return 1 / (1 + np.exp(-(X @ W1 + b1))) @ W2 + b2
for it in range(600):
    H = 1 / (1 + np.exp(-(X @ W1 + b1)))
    S = H @ W2 + b2
    S -= S.max(1, keepdims=True)
    P = np.exp(S); P /= P.sum(1, keepdims=True)
    G = P
    G[np.arange(30), label] -= 1
    G /= 30
    back = G.dot(W2.T)
    back *= H
    back *= 1 - H
    W2 -= 1.0 * H.T.dot(G); b2 -= 1.0 * G.sum(0)
    W1 -= 1.0 * X.T.dot(back); b1 -= 1.0 * back.sum(0)
print((scores(W1, b1, W2, b2).argmax(1) == label).mean())
