# verdict: wrong
# line: 20
# also: 19
import numpy as np
np.random.seed(13)
X = np.random.uniform(-1, 1, (60, 2))
y = (X[:, 0] * X[:, 1] > 0).astype(float).reshape(-1, 1)
theta1 = np.random.randn(2, 10); c1 = np.zeros((1, 10))
theta2 = np.random.randn(10, 1); c2 = np.zeros((1, 1))
vel = [0, 0, 0, 0]
mom, lr = 0.9, 0.02
for i in range(200):
    a = 1 / (1 + np.exp(-(X @ theta1 + c1)))
    p = 1 / (1 + np.exp(-(a @ theta2 + c2)))
    d2 = (p - y) / len(X)
    d1 = d2 @ theta2.T * a * (1 - a)
    g = [X.T @ d1, d1.sum(0, keepdims=True), a.T @ d2, d2.sum(0, keepdims=True)]
    for k, par in enumerate((theta1, c1, theta2, c2)):
        vel[k] = mom * vel[k] - lr * g[k]
        par -= vel[k]
    if i % 50 == 0:
        print(i, np.mean((p > .5) == y))
