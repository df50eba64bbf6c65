# verdict: right
import numpy as np

# Nesterov, examples in columns
np.random.seed(14)
X = np.random.randn(2, 60)
T = (X[0] * X[1] > 0).astype(float).reshape(1, -1)

def f(z):
    return 1.0 / (1.0 + np.exp(-z))

theta = {"W1": np.random.randn(8, 2), "b1": np.zeros((8, 1)),
         "W2": np.random.randn(1, 8), "b2": np.zeros((1, 1))}
vel = {k: np.zeros_like(p) for k, p in theta.items()}

def gradient(q):
    H = f(q["W1"] @ X + q["b1"])
    O = f(q["W2"] @ H + q["b2"])
    N = X.shape[1]
    dO = (O - T) / N
    dH = q["W2"].T @ dO * H * (1 - H)
    g = {"W1": dH @ X.T, "b1": dH.sum(1, keepdims=True),
         "W2": dO @ H.T, "b2": dO.sum(1, keepdims=True)}
    cost = -(T * np.log(O) + (1 - T) * np.log(1 - O)).sum() / N
    return g, cost

mu, lr = 0.9, 0.3
for it in range(800):
    ahead = {k: theta[k] + mu * vel[k] for k in theta}
    g, cost = gradient(ahead)
    for k in theta:
        vel[k] = mu * vel[k] - lr * g[k]
        theta[k] = theta[k] + vel[k]
    if it % 200 == 0:
        print(it, cost)
