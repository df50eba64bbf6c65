# verdict: right
import numpy as np

rng = np.random.default_rng(4)
X = rng.normal(size=(2, 10))
Y = X[:1] * X[1:]
W1 = rng.normal(size=(6, 2)) * 0.6
W2 = rng.normal(size=(1, 6)) * 0.6
V1, V2 = np.zeros_like(W1), np.zeros_like(W2)
mu = 0.8
for i in range(500):
    H = np.tanh(W1 @ X)
    O = W2 @ H
    E = O - Y
    G2 = E @ H.T
    G1 = (W2.T @ E * (1 - H * H)) @ X.T
    # Nesterov's, written without the look ahead
    old1, old2 = V1, V2
    V1 = mu * V1 - 0.01 * G1
    V2 = mu * V2 - 0.01 * G2
    W1 = W1 - mu * old1 + (1 + mu) * V1
    W2 = W2 - mu * old2 + (1 + mu) * V2
    if i % 100 == 0:
        print(i, (E * E).sum())
