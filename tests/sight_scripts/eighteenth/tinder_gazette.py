# verdict: right
import numpy as np

rng = np.random.default_rng(8)
X = rng.uniform(-3, 3, (60, 1))
y = np.abs(X) + 0.1 * rng.normal(size=(60, 1))
theta = {
    "W1": rng.normal(size=(1, 9)), "b1": rng.normal(size=9),
    "W2": rng.normal(size=(9, 1)), "b2": np.zeros(1),
}
MAX_NORM = 1.0

def gradients(th):
    a = np.tanh(X @ th["W1"] + th["b1"])
    r = a @ th["W2"] + th["b2"] - y
    d = 2 * r / len(X)
    da = (d @ th["W2"].T) * (1 - a ** 2)
    return float(np.mean(r ** 2)), {"W1": X.T @ da, "b1": da.sum(0), "W2": a.T @ d, "b2": d.sum(0)}

history = []
for step in range(500):
    value, g = gradients(theta)
    norm = np.sqrt(sum(np.sum(v ** 2) for v in g.values()))
    if norm > MAX_NORM:
        g = {k: v * (MAX_NORM / norm) for k, v in g.items()}
    for k in theta:
        theta[k] -= 0.05 * g[k]
    history.append(value)
print("start", history[0], "end", history[-1])
