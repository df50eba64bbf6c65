# verdict: right
import numpy as np

rng = np.random.default_rng(2024)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def swish(z):
    return z * sigmoid(z)

def d_swish(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)

def adam(p, g, m, v, t, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g ** 2
    p = p - lr * (m / (1 - b1 ** t)) / (np.sqrt(v / (1 - b2 ** t)) + eps)
    return p, m, v

X = np.linspace(-4, 4, 120).reshape(1, -1)      # one column for each sample
Y = np.where(X < 0, 0.2 * X, np.sin(X))

P = [rng.normal(0, 1, (12, 1)), rng.normal(0, 1, (12, 1)),
     rng.normal(0, 0.4, (12, 12)), np.zeros((12, 1)),
     rng.normal(0, 0.3, (1, 12)), np.zeros((1, 1))]
M = [np.zeros_like(p) for p in P]
S = [np.zeros_like(p) for p in P]

for t in range(1, 1001):
    z1 = P[0] @ X + P[1]
    a1 = swish(z1)
    z2 = P[2] @ a1 + P[3]
    a2 = swish(z2)
    out = P[4] @ a2 + P[5]
    loss = np.mean((out - Y) ** 2)

    g3 = 2 * (out - Y) / X.shape[1]
    g2 = (P[4].T @ g3) * d_swish(z2)
    g1 = (P[2].T @ g2) * d_swish(z1)
    G = [g1 @ X.T, g1.sum(1, keepdims=True), g2 @ a1.T, g2.sum(1, keepdims=True),
         g3 @ a2.T, g3.sum(1, keepdims=True)]
    for i in range(6):
        P[i], M[i], S[i] = adam(P[i], G[i], M[i], S[i], t)
    if t % 200 == 1:
        print(t, loss)
