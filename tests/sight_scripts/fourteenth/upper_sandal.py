# verdict: right
import numpy as np


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    if norm > max_norm:
        grads = [g * (max_norm / norm) for g in grads]
    return grads, norm


np.random.seed(1000)
X = np.random.uniform(-2, 2, (64, 2))
Y = 5 * np.sin(X[:, :1] + X[:, 1:]) + X[:, :1] ** 2

P = [np.random.randn(2, 20) * 0.7, np.zeros((1, 20)), np.random.randn(20, 1) * 0.7, np.zeros((1, 1))]
clipped = 0
for epoch in range(1200):
    Z = X.dot(P[0]) + P[1]
    H = np.maximum(0.2 * Z, Z)
    O = H.dot(P[2]) + P[3]

    dO = (O - Y) / len(X)
    dZ = dO.dot(P[2].T) * np.where(Z > 0, 1.0, 0.2)
    grads = [X.T.dot(dZ), dZ.sum(axis=0, keepdims=True), H.T.dot(dO), dO.sum(axis=0, keepdims=True)]
    grads, norm = clip_by_global_norm(grads, 2.0)
    clipped += norm > 2.0
    for p, g in zip(P, grads):
        p -= 0.05 * g
    if epoch % 300 == 0:
        print("epoch", epoch, "loss", 0.5 * np.mean((O - Y) ** 2), "norm", norm)
print("clipped in", int(clipped), "epochs")
