# verdict: wrong
# line: 19
# also: 20
import numpy as np
np.random.seed(18)
g = lambda x: 1 / (1 + np.exp(-x))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([0.0, 1.0, 1.0, 0.0])
W1 = np.random.randn(3, 4)
w2 = np.random.randn(4)
for epoch in range(1500):
    err = 0
    for x, t in zip(X, Y):
        h = g(x @ W1)
        o = g(h @ w2)
        err += (t - o) ** 2
        do = (t - o) * o * (1 - o)
        dh = do * w2 * h * (1 - h)
    w2 += 0.9 * do * h
    W1 += 0.9 * np.outer(x, dh)
    if epoch % 500 == 0:
        print(epoch, err)
