# verdict: right
import numpy as np

rng = np.random.default_rng(5)


def dense(n_in, n_out):
    W = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out))
    b = np.zeros(n_out)
    memory = {}

    def forward(x):
        memory["x"] = x
        return x @ W + b

    def backward(grad, lr):
        nonlocal b
        back = grad @ W.T
        W[:] -= lr * memory["x"].T @ grad
        b = b - lr * grad.sum(0)
        return back

    return forward, backward


def relu():
    memory = {}

    def forward(x):
        memory["mask"] = x > 0
        return np.maximum(x, 0)

    def backward(grad, lr):
        return grad * memory["mask"]

    return forward, backward


net = [dense(2, 16), relu(), dense(16, 16), relu(), dense(16, 1)]

# a ring of ones around a blob of zeros
n = 120
radius = np.concatenate([rng.uniform(0, 0.8, n // 2), rng.uniform(1.2, 2, n // 2)])
angle = rng.uniform(0, 2 * np.pi, n)
X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
t = (radius > 1)[:, None].astype(float)

for epoch in range(400):
    out = X
    for f, _ in net:
        out = f(out)
    p = 1 / (1 + np.exp(-out))
    grad = (p - t) / n
    for _, g in reversed(net):
        grad = g(grad, 0.3)
    if epoch % 80 == 0:
        loss = -np.mean(t * np.log(p + 1e-9) + (1 - t) * np.log(1 - p + 1e-9))
        print(f"{epoch:4d}  {loss:.4f}  acc {np.mean((p > .5) == t):.3f}")
