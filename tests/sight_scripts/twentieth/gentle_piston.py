# verdict: right
import numpy as np

# dropout (inverted), keep probability 0.8
np.random.seed(101)
n = 140
X = np.random.randn(n, 5)
T = ((X[:, :1] ** 2 + X[:, 1:2] * X[:, 2:3]) > 0.8).astype(float)
keep = 0.8

W1 = np.random.randn(5, 20) * np.sqrt(2 / 5)
b1 = np.zeros(20)
W2 = np.random.randn(20, 10) * np.sqrt(2 / 20)
b2 = np.zeros(10)
W3 = np.random.randn(10, 1) * np.sqrt(1 / 10)
b3 = np.zeros(1)

for it in range(1500):
    h1 = np.maximum(0, X @ W1 + b1)
    m1 = (np.random.rand(*h1.shape) < keep) / keep
    h1 = h1 * m1
    h2 = np.maximum(0, h1 @ W2 + b2)
    m2 = (np.random.rand(*h2.shape) < keep) / keep
    h2 = h2 * m2
    o = 1 / (1 + np.exp(-(h2 @ W3 + b3)))

    do = (o - T) / n
    dh2 = do @ W3.T * m2 * (h2 > 0)
    dh1 = dh2 @ W2.T * m1 * (h1 > 0)

    W3 -= 0.2 * h2.T @ do
    b3 -= 0.2 * do.sum(0)
    W2 -= 0.2 * h1.T @ dh2
    b2 -= 0.2 * dh2.sum(0)
    W1 -= 0.2 * X.T @ dh1
    b1 -= 0.2 * dh1.sum(0)
    if it % 300 == 0:
        print(it, "train accuracy with dropout", ((o > .5) == T).mean())
