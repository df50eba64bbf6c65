# verdict: wrong
# line: 17
# softplus network for a count-like quantity
import numpy as np
rng = np.random.default_rng(202)
X = rng.uniform(-1, 1, (33, 2))
Y = np.exp(0.5 * X[:, :1] + 0.2 * X[:, 1:])
softplus = lambda z: np.log(1 + np.exp(z))
logistic = lambda z: 1 / (1 + np.exp(-z))
A = rng.normal(size=(2, 7)); a = rng.normal(size=7)
B = rng.normal(size=(7, 1)) * .3; b = np.zeros(1)
for i in range(1500):
    Z = X @ A + a
    H = softplus(Z)
    O = H @ B + b
    E = (O - Y) / 33
    D = E @ B.T * logistic(H)
    B -= .05 * H.T @ E
    b -= .05 * E.sum(0)
    A -= .05 * X.T @ D
    a -= .05 * D.sum(0)
    if i % 300 == 0:
        print(i, 33 * np.sum(E ** 2))
