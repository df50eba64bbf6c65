# verdict: right
import numpy as np

# Nesterov: look ahead with the velocity first, then the gradient there
rng = np.random.default_rng(55)
X = rng.uniform(-1, 1, (24, 2))
T = np.where((X ** 2).sum(1, keepdims=True) < 0.6, 1.0, 0.0)


def forward(W, b, V, c, X):
    H = np.tanh(X @ W + b)
    return H, 1 / (1 + np.exp(-(H @ V + c)))


def gradient(W, b, V, c):
    H, O = forward(W, b, V, c, X)
    dO = (O - T) * O * (1 - O) / len(X)
    dH = (dO @ V.T) * (1 - H ** 2)
    return [X.T @ dH, dH.sum(0), H.T @ dO, dO.sum(0)]


p = [rng.normal(size=(2, 6)), np.zeros(6), rng.normal(size=(6, 1)), np.zeros(1)]
v = [np.zeros_like(q) for q in p]
for epoch in range(800):
    ahead = [q + 0.9 * u for q, u in zip(p, v)]
    grads = gradient(*ahead)
    v = [0.9 * u - 0.4 * g for u, g in zip(v, grads)]
    p = [q + u for q, u in zip(p, v)]
print("acc", np.mean((forward(*p, X)[1] > 0.5) == T))
