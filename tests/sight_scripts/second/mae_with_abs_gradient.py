# verdict: wrong
# line: 19
# why: The gradient of the mean absolute error is sign(r)/n; abs(r)/n has lost the sign.
import numpy as np

rng = np.random.default_rng(4)
X = rng.uniform(-1, 1, (80, 2))
y = np.abs(X[:, :1]) - X[:, 1:]
W1 = rng.normal(size=(2, 12)) * 0.8
b1 = np.zeros(12)
W2 = rng.normal(size=(12, 1)) * 0.3
b2 = np.zeros(1)

lr = 0.02
for epoch in range(400):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    mae = np.abs(out - y).mean()
    g = np.abs(out - y) / len(X)
    gh = g @ W2.T * (1 - h ** 2)
    W2 -= lr * (h.T @ g)
    b2 -= lr * g.sum(0)
    W1 -= lr * (X.T @ gh)
    b1 -= lr * gh.sum(0)
    if epoch % 80 == 0:
        print(f"epoch {epoch}  mae {mae:.4f}")
