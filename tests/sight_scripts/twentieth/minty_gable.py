# verdict: wrong
# line: 25
# why: output delta: 1 is taken from every class of every sample instead of from the right class only
import numpy as np

np.random.seed(65)
K, per = 4, 35
angle = np.repeat(np.arange(K), per) * 2 * np.pi / K
X = np.c_[2 * np.cos(angle), 2 * np.sin(angle)] + np.random.randn(K * per, 2) * 0.7
y = np.repeat(np.arange(K), per)
m = len(y)

Theta1 = np.random.uniform(-0.5, 0.5, (3, 10))
Theta2 = np.random.uniform(-0.5, 0.5, (11, K))
lr = 0.1

for s in range(600):
    a1 = np.c_[np.ones(m), X]
    a2 = np.c_[np.ones(m), np.tanh(a1 @ Theta1)]
    z3 = a2 @ Theta2
    e = np.exp(z3 - z3.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)

    d3 = probs.copy()
    d3[:, y] -= 1
    d2 = (d3 @ Theta2.T)[:, 1:] * (1 - a2[:, 1:] ** 2)

    Theta2 -= lr / m * (a2.T @ d3)
    Theta1 -= lr / m * (a1.T @ d2)

    if s % 100 == 0:
        print(s, "acc", (probs.argmax(1) == y).mean())
