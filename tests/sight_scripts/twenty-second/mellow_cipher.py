# verdict: wrong
# line: 15
# why: output delta: Huber's gradient is e for small errors and the sign for large ones, here it is the other way round
import numpy as np

rng = np.random.default_rng(37)
X = rng.uniform(-3, 3, (80, 1))
y = 2 * np.sin(X) + rng.laplace(0, 0.4, X.shape)
W1 = rng.normal(size=(1, 14)); b1 = rng.normal(size=(1, 14))
W2 = rng.normal(size=(14, 1)) * 0.3; b2 = np.zeros((1, 1))
k = 1.0
for i in range(1200):
    h = np.tanh(X @ W1 + b1)
    e = h @ W2 + b2 - y
    g = np.where(np.abs(e) > k, e, k * np.sign(e)) / len(X)
    gh = g @ W2.T * (1 - h ** 2)
    W2 -= 0.1 * h.T @ g
    b2 -= 0.1 * g.sum(0, keepdims=True)
    W1 -= 0.1 * X.T @ gh
    b1 -= 0.1 * gh.sum(0, keepdims=True)
print("MAE", np.abs(e).mean())
