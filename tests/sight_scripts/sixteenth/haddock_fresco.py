# verdict: wrong
# line: 8
# also: 22
# why: derivative of softplus has the wrong sign in the exponent
import numpy as np

f = lambda z: np.log(1 + np.exp(z))
df = lambda z: 1 / (1 + np.exp(z))

rng = np.random.RandomState(7)
X = rng.uniform(-2, 2, size=(45, 2))
y = np.hypot(X[:, 0], X[:, 1])[:, np.newaxis]
W1, b1 = rng.randn(2, 9), np.zeros(9)
W2, b2 = rng.randn(9, 1) / 3, np.zeros(1)

eta = 0.03
for epoch in range(1200):
    z1 = X @ W1 + b1
    a1 = f(z1)
    yhat = a1 @ W2 + b2
    dy = 2 * (yhat - y) / len(y)
    dz1 = (dy @ W2.T) * df(z1)
    W1 -= eta * X.T @ dz1
    b1 -= eta * dz1.sum(axis=0)
    W2 -= eta * a1.T @ dy
    b2 -= eta * dy.sum(axis=0)
    if epoch % 300 == 0:
        print('errore medio', np.mean((yhat - y) ** 2))
