# verdict: wrong
# first wrong: update
# line: 36
# mistake: -
# why: the squares of one bias are those of another one's derivative
import numpy as np

# AdaGrad, three outputs from three hidden units
rng = np.random.default_rng(88)
X = rng.uniform(-1, 1, (64, 2))
Y = np.stack([np.sin(2 * X[:, 0]), X[:, 1] ** 2, X[:, 0] * X[:, 1]], axis=1)

W1 = rng.normal(0, 1, (2, 3))
b1 = np.zeros(3)
W2 = rng.normal(0, 0.5, (3, 3))
b2 = np.zeros(3)

G_W1 = np.zeros_like(W1)
G_b1 = np.zeros_like(b1)
G_W2 = np.zeros_like(W2)
G_b2 = np.zeros_like(b2)
eta, eps = 0.1, 1e-8

for t in range(800):
    H = np.tanh(X @ W1 + b1)
    P = H @ W2 + b2
    R = P - Y

    dW2 = H.T @ R / 64
    db2 = R.mean(axis=0)
    dH = (R @ W2.T) * (1 - H * H)
    dW1 = X.T @ dH / 64
    db1 = dH.mean(axis=0)

    G_W1 += dW1 ** 2
    G_b1 += db2 ** 2
    G_W2 += dW2 ** 2
    G_b2 += db2 ** 2

    W1 -= eta / np.sqrt(G_W1 + eps) * dW1
    b1 -= eta / np.sqrt(G_b1 + eps) * db1
    W2 -= eta / np.sqrt(G_W2 + eps) * dW2
    b2 -= eta / np.sqrt(G_b2 + eps) * db2

    if t % 200 == 0:
        print("t =", t, " loss =", 0.5 * (R ** 2).sum(axis=1).mean())
