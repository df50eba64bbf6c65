# verdict: right
import numpy as np
# one flat parameter vector, views into it, momentum in the "exponential average" form
np.random.seed(29)
theta = np.random.randn(3 * 5 + 5 + 5 + 1) * 0.6
W = theta[:15].reshape(3, 5); b = theta[15:20]; v = theta[20:25]; c = theta[25:26]
X = np.random.uniform(-1, 1, (28, 3))
y = np.abs(X[:, 0]) - X[:, 1] * X[:, 2]
m = np.zeros_like(theta)
for it in range(1500):
    h = np.tanh(X.dot(W) + b)
    r = h.dot(v) + c - y
    k = 2 * r / len(y)
    back = np.outer(k, v) * (1 - h ** 2)
    g = np.concatenate([X.T.dot(back).ravel(), back.sum(0), h.T.dot(k), [k.sum()]])
    m = 0.9 * m + 0.1 * g
    theta -= 0.2 * m
    if it % 500 == 0:
        print(it, np.mean(r * r))
