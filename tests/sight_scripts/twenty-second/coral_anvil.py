# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-3, 3, 60).reshape(-1, 1)
t = np.sin(2 * x) + 0.05 * rng.standard_normal(x.shape)

P = {}
sizes = [1, 12, 12, 1]
for k in range(3):
    P[f"W{k+1}"] = rng.standard_normal((sizes[k], sizes[k + 1])) / np.sqrt(sizes[k])
    P[f"b{k+1}"] = np.zeros((1, sizes[k + 1]))
V = {k: np.zeros_like(v) for k, v in P.items()}

for epoch in range(3000):
    h1 = np.tanh(x @ P["W1"] + P["b1"])
    h2 = np.tanh(h1 @ P["W2"] + P["b2"])
    o = h2 @ P["W3"] + P["b3"]
    G = {}
    d3 = 2 * (o - t) / len(x)
    G["W3"], G["b3"] = h2.T @ d3, d3.sum(0, keepdims=True)
    d2 = (d3 @ P["W3"].T) * (1 - h2 * h2)
    G["W2"], G["b2"] = h1.T @ d2, d2.sum(0, keepdims=True)
    d1 = (d2 @ P["W2"].T) * (1 - h1 * h1)
    G["W1"], G["b1"] = x.T @ d1, d1.sum(0, keepdims=True)
    for k in P:
        V[k] = 0.9 * V[k] - 0.025 * G[k]
        P[k] += V[k]
print("mse", np.mean((o - t) ** 2))
