# verdict: right
import numpy as np

rng = np.random.default_rng(42)
X = rng.random((16, 3))
Y = np.sin(3 * X.sum(1, keepdims=True))
P = [rng.normal(0, 0.5, (3, 8)), np.zeros((1, 8)), rng.normal(0, 0.5, (8, 8)), np.zeros((1, 8)), rng.normal(0, 0.5, (8, 1)), np.zeros((1, 1))]
m = [np.zeros_like(p) for p in P]
v = [np.zeros_like(p) for p in P]
beta1, beta2, lr, eps = 0.9, 0.999, 0.01, 1e-8

def gradients(P):
    W1, b1, W2, b2, W3, b3 = P
    h1 = np.tanh(X @ W1 + b1)
    h2 = np.sin(h1 @ W2 + b2)
    e = h2 @ W3 + b3 - Y
    g3 = e / len(X)
    g2 = g3 @ W3.T * np.cos(h1 @ W2 + b2)
    g1 = g2 @ W2.T * (1 - h1 * h1)
    one = np.ones((1, len(X)))
    return [X.T @ g1, one @ g1, h1.T @ g2, one @ g2, h2.T @ g3, one @ g3], float((e * e).mean() / 2)

for t in range(1, 401):
    G, loss = gradients(P)
    for p, g, mi, vi in zip(P, G, m, v):
        mi += (1 - beta1) * (g - mi)
        vi += (1 - beta2) * (g * g - vi)
        p -= lr * (mi / (1 - beta1 ** t)) / (np.sqrt(vi / (1 - beta2 ** t)) + eps)
    if t % 100 == 0:
        print(t, loss)
