# verdict: wrong
# line: 33
# why: Nesterov: the look-ahead's correction has the wrong sign
import numpy as np

rng = np.random.default_rng(8)
angles = rng.uniform(0, 2 * np.pi, 100)
radius = np.where(np.arange(100) < 50, 0.5, 1.3) + rng.normal(0, 0.08, 100)
X = np.stack([radius * np.cos(angles), radius * np.sin(angles)], axis=1)
y = (np.arange(100) >= 50).astype(float).reshape(-1, 1)

theta = {"W1": rng.normal(0, 0.7, (2, 10)), "b1": np.zeros((1, 10)),
         "W2": rng.normal(0, 0.3, (10, 1)), "b2": np.zeros((1, 1))}
vel = {k: np.zeros_like(v) for k, v in theta.items()}
lr, mu = 0.05, 0.9

def forward(X):
    h = np.tanh(X @ theta["W1"] + theta["b1"])
    return h, 1 / (1 + np.exp(-(h @ theta["W2"] + theta["b2"])))

def gradients(X, y):
    h, p = forward(X)
    d2 = (p - y) / len(X)
    d1 = d2 @ theta["W2"].T * (1 - h ** 2)
    return {"W1": X.T @ d1, "b1": d1.sum(0, keepdims=True),
            "W2": h.T @ d2, "b2": d2.sum(0, keepdims=True)}

for it in range(500):
    grads = gradients(X, y)
    for k in theta:
        old = vel[k]
        vel[k] = mu * old - lr * grads[k]
        theta[k] += mu * old - (1 + mu) * vel[k]
    if it % 100 == 0:
        _, p = forward(X)
        print(it, "loss", -np.mean(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)))
