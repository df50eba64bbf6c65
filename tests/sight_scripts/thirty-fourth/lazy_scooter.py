# verdict: wrong
# line: 11
# three layers of tanh, heavy ball
import numpy as np
np.random.seed(8)
X = np.random.randn(20, 4)
y = np.sign(X[:, :1] + X[:, 1:2] * X[:, 2:3])
W1 = np.random.randn(4, 4) * .6
W2 = np.random.randn(4, 4) * .6
W3 = np.random.randn(4, 1) * .6
v1 = v2 = np.zeros((4, 4))
v3 = np.zeros((4, 1))
for it in range(1000):
    a = np.tanh(X @ W1)
    b = np.tanh(a @ W2)
    o = np.tanh(b @ W3)
    d3 = (o - y) * (1 - o**2) / 20
    d2 = d3 @ W3.T * (1 - b**2)
    d1 = d2 @ W2.T * (1 - a**2)
    v1 *= 0.8; v1 += X.T @ d1
    W1 -= 0.1 * v1
    v2 *= 0.8; v2 += a.T @ d2
    W2 -= 0.1 * v2
    v3 *= 0.8; v3 += b.T @ d3
    W3 -= 0.1 * v3
    if it % 200 == 0:
        print(it, np.mean((o - y)**2))
