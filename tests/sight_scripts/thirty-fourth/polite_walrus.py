# verdict: wrong
# line: 18
# rmsprop
import numpy as np
rng = np.random.default_rng(19)
X = rng.normal(size=(25, 2))
Y = np.sin(X[:, :1]) * X[:, 1:]
W1, W2 = rng.normal(size=(2, 9)), rng.normal(size=(9, 1)) * .4
r1, r2 = np.zeros_like(W1), np.zeros_like(W2)
for i in range(700):
    H = np.tanh(X @ W1)
    E = H @ W2 - Y
    G2 = 2 * H.T @ E / 25
    G1 = 2 * X.T @ ((E @ W2.T) * (1 - H ** 2)) / 25
    r1 = 0.9 * r1 + 0.1 * G1 ** 2
    r2 = 0.9 * r2 + 0.1 * G2 ** 2
    W1 = W1 - 0.005 * G1 / (np.sqrt(r1) + 1e-6)
    W2 = W2 - 0.005 * G2 / (r2 + 1e-6)
    if i % 140 == 0:
        print(i, (E ** 2).mean())
