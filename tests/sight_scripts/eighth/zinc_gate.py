# verdict: right
import numpy as np

# weight decay for the weights, not for the biases
np.random.seed(409)
X = np.random.uniform(-1, 1, (10, 4))
y = (X[:, 0] > X[:, 1]).astype(float)
W = np.random.randn(4, 4); b = np.zeros(4)
U = np.random.randn(4, 4); c = np.zeros(4)
v = np.random.randn(4); a = np.zeros(1)
lr, lam = 0.2, 0.01
for it in range(700):
    f = np.tanh(X @ W + b)
    g = np.tanh(f @ U + c)
    o = 1 / (1 + np.exp(-(g @ v + a)))
    do = (o - y) / len(y)
    dg = np.outer(do, v) * (1 - g * g)
    df = dg @ U.T * (1 - f * f)
    W *= 1 - lr * lam
    U *= 1 - lr * lam
    v *= 1 - lr * lam
    W -= lr * X.T @ df; b -= lr * df.sum(0)
    U -= lr * f.T @ dg; c -= lr * dg.sum(0)
    v -= lr * g.T @ do; a -= lr * do.sum()
print("accuracy", ((o > .5) == (y > .5)).mean(), "weight norm", np.sum(W ** 2).round(3))
