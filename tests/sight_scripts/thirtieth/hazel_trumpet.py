# verdict: right
import numpy as np
rng = np.random.default_rng(18)
N = 70
X = rng.uniform(-3, 3, (N, 1))
Y = 2 * np.abs(X) + rng.standard_t(1.5, (N, 1)) * 0.3   # heavy tails
W1, b1 = rng.normal(size=(1, 12)), rng.normal(size=(1, 12))
W2, b2 = rng.normal(size=(12, 1)) * .2, np.zeros((1, 1))
delta = 1.0
for it in range(800):
    z1 = X @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0.01 * z1)
    f = a1 @ W2 + b2
    # Huber
    g = np.clip(f - Y, -delta, delta) / N
    ga = g @ W2.T
    gz = np.where(z1 > 0, ga, 0.01 * ga)
    W2 -= 0.05 * a1.T @ g
    b2 -= 0.05 * g.sum()
    W1 -= 0.05 * X.T @ gz
    b1 -= 0.05 * gz.sum(axis=0, keepdims=True)
print(np.median(np.abs(f - Y)))
