# verdict: wrong
# line: 18
import numpy as np

X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0.], [1.], [1.], [0.]])

rng = np.random.default_rng(19)
W1 = rng.normal(0, 1, (2, 5))
b1 = rng.normal(0, 1, 5)
W2 = rng.normal(0, 1, (5, 1))
b2 = rng.normal(0, 1, 1)

def sigma(z):
    return 1 / (1 + np.exp(-z))

for t in range(3000):
    A1 = X @ W1 + b1
    A2 = sigma(A1 @ W2 + b2)

    D2 = (A2 - Y) * A2 * (1 - A2)
    D1 = (D2 @ W2.T) * A1 * (1 - A1)

    W2 -= 0.1 * A1.T @ D2
    b2 -= 0.1 * D2.sum(axis=0)
    W1 -= 0.1 * X.T @ D1
    b1 -= 0.1 * D1.sum(axis=0)

    if t % 500 == 0:
        print(t, np.mean((A2 - Y) ** 2))
print(A2)
