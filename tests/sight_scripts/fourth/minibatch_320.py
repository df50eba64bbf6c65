# verdict: wrong
# line: 17
# why: The labels of the batch are y[:32] in each step, whereas the inputs move on: X[i:i+32].
import numpy as np
rng = np.random.RandomState(0)
X = rng.randn(320, 6)
y = (X[:, :3].sum(axis=1) * X[:, 3]).reshape(-1, 1)
W = rng.randn(6, 20) / 3
b = np.zeros(20)
V = rng.randn(20, 1) / 5
c = np.zeros(1)
lr = 0.05

for epoch in range(100):
    for i in range(0, 320, 32):
        xb = X[i:i+32]
        yb = y[:32]
        a = np.tanh(xb @ W + b)
        e = (a @ V + c - yb) / 32
        ga = e @ V.T * (1 - a*a)
        V -= lr * a.T @ e
        c -= lr * e.sum(0)
        W -= lr * xb.T @ ga
        b -= lr * ga.sum(0)
pred = np.tanh(X @ W + b) @ V + c
print("train mse", np.mean((pred - y)**2), "var", y.var())
