# verdict: right
import numpy as np
rs = np.random.RandomState(42)
sizes = [4, 6, 5, 1]
Ws = [rs.normal(scale=1 / np.sqrt(m), size=(m, n)) for m, n in zip(sizes, sizes[1:])]
bs = [np.zeros(n) for n in sizes[1:]]
X = rs.rand(40, 4)
Y = (X[:, 0] + X[:, 1] > X[:, 2] + X[:, 3]).astype(float)[:, None]

lr0 = 4.0
for epoch in range(1000):
    lr = lr0 / (1 + 0.002 * epoch)
    acts = [X]
    for W, b in zip(Ws, bs):
        acts.append(1 / (1 + np.exp(-(acts[-1] @ W + b))))
    delta = (acts[-1] - Y) / len(X)
    for l in range(len(Ws) - 1, -1, -1):
        gW = acts[l].T @ delta
        gb = delta.sum(axis=0)
        if l > 0:
            delta = delta @ Ws[l].T * acts[l] * (1 - acts[l])
        Ws[l] -= lr * gW
        bs[l] -= lr * gb
print("acc:", np.mean((acts[-1] > 0.5) == (Y > 0.5)))
