# verdict: right
import numpy as np
# weighted least squares on the probabilities, class 1 is rare
np.random.seed(58)
X = np.c_[np.ones(70), np.random.randn(70, 2)]
y = (X[:, 1] + X[:, 2] > 1.2).astype(float)[:, None]
W8 = np.where(y == 1, 3.0, 1.0)
C1, C2 = np.random.randn(3, 5), np.random.randn(5, 1)
for i in range(1000):
    z = np.tanh(X @ C1)
    p = 1 / (1 + np.exp(-z @ C2))
    d = W8 * (p - y) * p * (1 - p)
    gC2 = z.T @ d
    gC1 = X.T @ (d * C2.T * (1 - z ** 2))
    C1 -= 0.02 * gC1
    C2 -= 0.02 * gC2
    if i % 200 == 0: print(i, ((p > .5) == y).mean())
