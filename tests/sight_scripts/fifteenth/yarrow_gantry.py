# verdict: right
import numpy as np

ALPHA = 1.0

def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def elu_grad(a):
    # expressed through the activation itself
    return np.where(a > 0, 1.0, a + ALPHA)

rng = np.random.default_rng(23)
X = rng.uniform(-1, 1, (200, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 2] ** 2])

sizes = [3, 14, 14, 2]
Ws = [rng.normal(0, np.sqrt(1.5 / m), (m, n)) for m, n in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros(n) for n in sizes[1:]]

def run(x):
    acts = [x]
    for i, (W, b) in enumerate(zip(Ws, bs)):
        z = acts[-1] @ W + b
        acts.append(z if i == len(Ws) - 1 else elu(z))
    return acts

lr = 0.1
for epoch in range(150):
    idx = rng.permutation(200)
    for k in range(0, 200, 25):
        b_idx = idx[k:k + 25]
        x, t = X[b_idx], Y[b_idx]
        acts = run(x)
        delta = (acts[-1] - t) / len(x)
        for i in range(len(Ws) - 1, -1, -1):
            gW, gb = acts[i].T @ delta, delta.sum(0)
            if i:
                delta = (delta @ Ws[i].T) * elu_grad(acts[i])
            Ws[i] -= lr * gW
            bs[i] -= lr * gb
    if epoch % 30 == 0:
        print(epoch, np.mean((run(X)[-1] - Y) ** 2))
