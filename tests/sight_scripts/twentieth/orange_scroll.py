# verdict: right
import numpy as np

np.random.seed(64)
K, per = 4, 35
angle = np.repeat(np.arange(K), per) * 2 * np.pi / K
X = np.c_[2 * np.cos(angle), 2 * np.sin(angle)] + np.random.randn(K * per, 2) * 0.7
y = np.repeat(np.arange(K), per)
m = len(y)

Theta1 = np.random.uniform(-0.5, 0.5, (3, 10))
Theta2 = np.random.uniform(-0.5, 0.5, (11, K))
steps = 900

for s in range(steps):
    a1 = np.c_[np.ones(m), X]
    a2 = np.c_[np.ones(m), np.maximum(a1 @ Theta1, 0)]
    z3 = a2 @ Theta2
    e = np.exp(z3 - z3.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)

    d3 = probs.copy()
    d3[range(m), y] -= 1
    d2 = (d3 @ Theta2.T)[:, 1:] * (a2[:, 1:] > 0)

    lr = 0.05 + 0.2 * (1 + np.cos(np.pi * s / steps))     # cosine schedule
    Theta2 -= lr / m * (a2.T @ d3)
    Theta1 -= lr / m * (a1.T @ d2)

    if s % 150 == 0:
        print(s, "loss", -np.log(probs[range(m), y]).mean(), "acc", (probs.argmax(1) == y).mean())
