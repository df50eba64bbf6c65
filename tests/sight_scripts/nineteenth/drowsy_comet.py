# verdict: right
import numpy as np

rng = np.random.default_rng(33)
X = rng.uniform(-1, 1, (64, 2))
Y = np.exp(-(X ** 2).sum(axis=1, keepdims=True) * 2)


def gradient(theta):
    W, c, V, d = theta
    H = np.tanh(X @ W + c)
    R = (H @ V + d - Y) / len(X)
    S = (R @ V.T) * (1 - H * H)
    return [X.T @ S, S.sum(axis=0), H.T @ R, R.sum(axis=0)], 0.5 * len(X) * float((R * R).sum())


theta = [rng.normal(size=(2, 7)), rng.normal(size=7), rng.normal(size=(7, 1)) * 0.4, np.zeros(1)]
velocity = [np.zeros_like(p) for p in theta]
mu, eta = 0.85, 0.1

for k in range(900):
    ahead = [p + mu * u for p, u in zip(theta, velocity)]
    grads, cost = gradient(ahead)
    velocity = [mu * u - eta * g for u, g in zip(velocity, grads)]
    theta = [p + u for p, u in zip(theta, velocity)]
    if k % 150 == 0:
        print(f"{k:4d} {cost:.6f}")
print("final", gradient(theta)[1])
