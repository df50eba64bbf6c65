# verdict: right
import numpy as np
# Nesterov momentum, cross-entropy
np.random.seed(3)
X = np.array([[1, .2, .7], [1, .9, .1], [1, .4, .4], [1, .8, .9], [1, .1, .2], [1, .6, .3]])
y = np.array([[1], [0], [1], [1], [0], [0]])
S = lambda z: 1 / (1 + np.exp(-z))
W1, W2 = np.random.randn(3, 4), np.random.randn(4, 1)
v1, v2 = 0 * W1, 0 * W2
mu, lr = 0.8, 0.05
for k in range(1500):
    L1, L2 = W1 + mu * v1, W2 + mu * v2          # look ahead
    h = S(X @ L1)
    p = S(h @ L2)
    d = p - y
    g2 = h.T @ d
    g1 = X.T @ ((d @ L2.T) * h * (1 - h))
    v1 = mu * v1 - lr * g1
    v2 = mu * v2 - lr * g2
    W1 += v1
    W2 += v2
    if k % 500 == 0: print(k, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
print(p.ravel().round(3))
