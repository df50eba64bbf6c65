# verdict: wrong
# line: 20
# why: The cache keeps only the last squared gradient instead of adding it up.
import numpy as np

np.random.seed(3)
X = np.linspace(0, 1, 25).reshape(25, 1)
Y = X * (1 - X) * 4
P = {"W1": np.random.randn(1, 6) * 3, "b1": np.random.randn(6), "W2": np.random.randn(6, 1), "b2": np.zeros(1)}
G = {name: np.zeros_like(value) for name, value in P.items()}
rate = 0.1

for k in range(1500):
    H = 1 / (1 + np.exp(-(X @ P["W1"] + P["b1"])))
    O = H @ P["W2"] + P["b2"]
    dO = 2 * (O - Y) / len(X)
    dH = dO @ P["W2"].T * H * (1 - H)
    grad = {"W1": X.T @ dH, "b1": dH.sum(axis=0), "W2": H.T @ dO, "b2": dO.sum(axis=0)}
    for name in P:
        G[name] = grad[name] ** 2
        P[name] = P[name] - rate * grad[name] / (np.sqrt(G[name]) + 1e-7)
    if k % 500 == 0:
        print("step", k, "mse", np.mean((O - Y) ** 2))
