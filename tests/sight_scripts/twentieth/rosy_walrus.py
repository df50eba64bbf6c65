# verdict: right
import numpy as np

# Adam as in the paper's table, but without the corrections at the start
rng = np.random.default_rng(57)
X = rng.normal(size=(4, 80))                   # columns are examples
y = (X[:1] * X[1:2] - X[2:3] * X[3:] > 0).astype(float)

def make(n, m):
    return dict(W=rng.normal(0, np.sqrt(1 / m), (n, m)), b=np.zeros((n, 1)))

layers = [make(10, 4), make(1, 10)]
state = [{k: (np.zeros_like(v), np.zeros_like(v)) for k, v in layer.items()} for layer in layers]

for it in range(1000):
    h = np.maximum(layers[0]["W"] @ X + layers[0]["b"], 0)
    p = 1 / (1 + np.exp(-(layers[1]["W"] @ h + layers[1]["b"])))
    d1 = (p - y) / X.shape[1]
    d0 = (layers[1]["W"].T @ d1) * (h > 0)
    grads = [dict(W=d0 @ X.T, b=d0.sum(1, keepdims=True)), dict(W=d1 @ h.T, b=d1.sum(1, keepdims=True))]
    for layer, st, grad in zip(layers, state, grads):
        for k in layer:
            m, v = st[k]
            m = 0.9 * m + 0.1 * grad[k]
            v = 0.999 * v + 0.001 * grad[k] ** 2
            st[k] = (m, v)
            layer[k] -= 0.003 * m / (np.sqrt(v) + 1e-8)
    if it % 200 == 0:
        print(it, np.mean((p > 0.5) == y))
