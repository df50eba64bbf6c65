# verdict: right
import numpy as np

# two heads: head A tells the class (logistic), head B the size (linear)
rng = np.random.default_rng(605)
X = rng.uniform(-1, 1, (20, 3))
ya = (X[:, :1] > 0).astype(float)
yb = X[:, 1:2] * X[:, 2:]
W = rng.normal(0, .6, (3, 8)); b = np.zeros(8)
A = rng.normal(0, .6, (8, 1)); ba = np.zeros(1)
B = rng.normal(0, .6, (8, 1)); bb = np.zeros(1)
for k in range(800):
    h = np.tanh(X @ W + b)
    da = (1 / (1 + np.exp(-(h @ A + ba))) - ya) / len(X)
    db = (h @ B + bb - yb) / len(X)
    dh = (da @ A.T + db @ B.T) * (1 - h * h)
    A -= .3 * h.T @ da; ba -= .3 * da.sum(0)
    B -= .3 * h.T @ db; bb -= .3 * db.sum(0)
    W -= .3 * X.T @ dh; b -= .3 * dh.sum(0)
print("class error", np.abs(da).mean() * len(X), "size mse", float(np.mean((db * len(X)) ** 2)))
