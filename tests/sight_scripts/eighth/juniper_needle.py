# verdict: wrong
# line: 21
# why: The running mean in RMSprop takes the gradient itself instead of its square.
import numpy as np

# RMSprop
rng = np.random.default_rng(408)
X = rng.normal(size=(20, 3))
y = X[:, :1] ** 2 / 3
theta = [rng.normal(0, .5, (3, 8)), np.zeros(8), rng.normal(0, .5, (8, 1)), np.zeros(1)]
avg = [np.zeros_like(t) for t in theta]

def gradients(W, b, V, c):
    h = np.tanh(X @ W + b)
    e = (h @ V + c - y) / len(X)
    d = e @ V.T * (1 - h ** 2)
    return [X.T @ d, d.sum(0), h.T @ e, e.sum(0)]

for step in range(300):
    for i, g in enumerate(gradients(*theta)):
        avg[i] = 0.9 * avg[i] + 0.1 * np.abs(g)
        theta[i] = theta[i] - 0.01 * g / (np.sqrt(avg[i]) + 1e-8)
W, b, V, c = theta
print("mse", np.mean((np.tanh(X @ W + b) @ V + c - y) ** 2))
