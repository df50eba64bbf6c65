# verdict: right
import numpy as np

# margin classifier with one hidden layer, labels -1 / +1
rng = np.random.default_rng(26)
X = rng.uniform(-1, 1, size=(100, 2))
s = np.where(X[:, 1] > np.sin(3 * X[:, 0]) * 0.5, 1.0, -1.0).reshape(-1, 1)

W = rng.normal(0, 1, (2, 15))
wb = rng.normal(0, 0.1, (1, 15))
V = rng.normal(0, 0.3, (15, 1))
vb = np.zeros((1, 1))
eta = 0.2

for epoch in range(600):
    h = np.tanh(X @ W + wb)
    f = h @ V + vb
    margin = s * f
    df = np.where(margin < 1, -s, 0.0) / len(X)
    dh = df @ V.T * (1 - h * h)
    V -= eta * h.T @ df
    vb -= eta * df.sum(axis=0, keepdims=True)
    W -= eta * X.T @ dh
    wb -= eta * dh.sum(axis=0, keepdims=True)
    if epoch % 120 == 0:
        print(epoch, np.maximum(0, 1 - margin).mean(), (margin > 0).mean())
