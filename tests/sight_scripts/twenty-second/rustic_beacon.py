# verdict: wrong
# line: 26
# why: updates: clipping must shrink the gradient: factor limit / norm, here it is enlarged by norm / limit
import numpy as np

rng = np.random.default_rng(73)
X = rng.uniform(-1, 1, (60, 2))
y = 2 * X[:, :1] * X[:, 1:] + 1.5
params = [rng.normal(size=(2, 10)), rng.normal(size=10) * .1, rng.normal(size=(10, 1)) * .5, np.zeros(1)]
limit = 1.0


def grads_of(params):
    W1, b1, W2, b2 = params
    z = X @ W1 + b1
    h = z * (z > 0)
    diff = h @ W2 + b2 - y
    g2 = 2 * diff / len(X)
    g1 = (z > 0) * (g2 @ W2.T)
    return (diff ** 2).mean(), [X.T @ g1, g1.sum(0), h.T @ g2, g2.sum(0)]


for it in range(500):
    loss, grads = grads_of(params)
    norm = np.sqrt(sum(np.sum(g * g) for g in grads))
    scale = norm / limit if norm > limit else 1.0
    params = [p - 0.02 * scale * g for p, g in zip(params, grads)]
print("mse:", loss)
