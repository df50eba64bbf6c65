# verdict: right
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(150, 2)) * 1.5
y = np.where((X ** 2).sum(1) > 3, 1.0, -1.0).reshape(-1, 1)
W1 = rng.normal(size=(2, 14))
b1 = rng.normal(size=14) * 0.1
W2 = rng.normal(size=(14, 1)) * 0.3
b2 = np.zeros(1)
lam, lr = 0.001, 0.1
for epoch in range(1000):
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    score = h @ W2 + b2
    active = (y * score < 1)
    g = -y * active / len(X)
    gh = (g @ W2.T) * (z > 0)
    W2 -= lr * (h.T @ g + lam * W2)
    b2 -= lr * g.sum(0)
    W1 -= lr * (X.T @ gh + lam * W1)
    b1 -= lr * gh.sum(0)
print("accuracy:", np.mean(np.sign(score) == y))
