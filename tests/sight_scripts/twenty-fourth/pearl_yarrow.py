# verdict: right
import numpy as np

rs = np.random.RandomState(4)
sizes = [2, 8, 8, 6, 1]
X = rs.uniform(-1, 1, (60, 2))
y = np.sin(3 * X[:, :1]) + X[:, 1:] ** 2

Ws = [rs.randn(a, b) / np.sqrt(a) for a, b in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]
n_iter = 800
eta = 0.05

for it in range(n_iter):
    acts = [X]
    for l, (W, b) in enumerate(zip(Ws, bs)):
        z = acts[-1] @ W + b
        acts.append(np.tanh(z) if l < len(Ws) - 1 else z)

    delta = (acts[-1] - y) / len(X)
    for l in range(len(Ws) - 1, -1, -1):
        gW = acts[l].T @ delta
        gb = delta.sum(0)
        if l > 0:
            delta = (delta @ Ws[l].T) * (1 - acts[l] ** 2)
        Ws[l] = Ws[l] - eta * gW
        bs[l] = bs[l] - eta * gb

print("rmse", np.sqrt(((acts[-1] - y) ** 2).mean()))
