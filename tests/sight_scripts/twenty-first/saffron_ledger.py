# verdict: right
import numpy as np

rng = np.random.default_rng(2024)


def moons(n):
    s = rng.uniform(0, np.pi, n)
    a = np.c_[np.cos(s), np.sin(s)]
    b = np.c_[1 - np.cos(s), 0.4 - np.sin(s)]
    pts = np.r_[a, b] + rng.normal(0, 0.1, (2 * n, 2))
    lab = np.r_[np.zeros(n), np.ones(n)].reshape(-1, 1)
    return pts, lab


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


X, Y = moons(50)
P = {
    "W1": rng.normal(0, 0.5, (2, 8)), "b1": np.zeros((1, 8)),
    "W2": rng.normal(0, 0.5, (8, 8)), "b2": np.zeros((1, 8)),
    "W3": rng.normal(0, 0.5, (8, 1)), "b3": np.zeros((1, 1)),
}
M = {k: np.zeros_like(v) for k, v in P.items()}
V = {k: np.zeros_like(v) for k, v in P.items()}
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 601):
    H1 = np.tanh(X @ P["W1"] + P["b1"])
    H2 = np.tanh(H1 @ P["W2"] + P["b2"])
    out = sigmoid(H2 @ P["W3"] + P["b3"])

    G = {}
    D3 = (out - Y) / len(X)
    G["W3"], G["b3"] = H2.T @ D3, D3.sum(0, keepdims=True)
    D2 = D3 @ P["W3"].T * (1 - H2 ** 2)
    G["W2"], G["b2"] = H1.T @ D2, D2.sum(0, keepdims=True)
    D1 = D2 @ P["W2"].T * (1 - H1 ** 2)
    G["W1"], G["b1"] = X.T @ D1, D1.sum(0, keepdims=True)

    for k in P:
        M[k] = beta1 * M[k] + (1 - beta1) * G[k]
        V[k] = beta2 * V[k] + (1 - beta2) * G[k] ** 2
        m_hat = M[k] / (1 - beta1 ** t)
        v_hat = V[k] / (1 - beta2 ** t)
        P[k] -= lr * m_hat / (np.sqrt(v_hat) + eps)
    if t % 100 == 0:
        loss = -np.mean(Y * np.log(out) + (1 - Y) * np.log(1 - out))
        print(f"{t:4d} loss {loss:.4f} acc {np.mean((out > .5) == Y):.3f}")
