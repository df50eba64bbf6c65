# verdict: wrong
# line: 27
import numpy as np

# Exercice: predire la note (0..1) a partir de 4 mesures
np.random.seed(3)
X = np.random.rand(30, 4)
y = (X @ np.array([[0.4], [0.1], [0.3], [0.2]])) ** 2

sigmoid = lambda x: 1 / (1 + np.exp(-x))
dsigmoid = lambda s: s * (1 - s)

w0 = np.random.randn(4, 7) * 0.5
w1 = np.random.randn(7, 1) * 0.5
alpha = 0.05

for k in range(1000):
    a0 = X
    a1 = sigmoid(a0 @ w0)
    a2 = sigmoid(a1 @ w1)

    e2 = a2 - y
    d2 = e2 * dsigmoid(a2)
    d1 = d2 @ w1.T * dsigmoid(a1)

    w1 -= alpha * a1.T @ d2
    w0 -= a0.T @ d1

    if k % 200 == 0:
        print(k, (e2 ** 2).sum())
