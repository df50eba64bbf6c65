# verdict: right
import numpy as np
rng = np.random.default_rng()
X = rng.normal(size=(60, 5))
Y = np.tanh(X[:, :2] * X[:, 2:4])
W = [rng.normal(size=s) / np.sqrt(s[0]) for s in [(5, 10), (10, 6), (6, 2)]]
b = [np.zeros(w.shape[1]) for w in W]

def batches(k):
    order = rng.permutation(len(X))
    for s in range(0, len(X), k):
        yield order[s:s + k]

for epoch in range(60):
    for idx in batches(12):
        acts = [X[idx]]
        for w, c in zip(W, b):
            acts.append(np.tanh(acts[-1] @ w + c))
        d = (acts[-1] - Y[idx]) * (1 - acts[-1] ** 2) / len(idx)
        for l in (2, 1, 0):
            gw, gb = acts[l].T @ d, d.sum(0)
            if l:
                d = d @ W[l].T * (1 - acts[l] ** 2)
            W[l] -= 0.3 * gw
            b[l] -= 0.3 * gb
    if epoch % 15 == 0:
        print(epoch, ((acts[-1] - Y[idx]) ** 2).mean())
