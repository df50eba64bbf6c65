# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: 2/N from the mean of the squares, both layers alike
import numpy as np

rng = np.random.default_rng(55)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
target = np.array([[0], [1], [1], [0]], dtype=float)
N = x.shape[0]
W1, W2 = rng.normal(size=(3, 8)), rng.normal(size=(8, 1))

mse = lambda p, t: np.mean((p - t) ** 2)
mse_prime = lambda p, t: 2 * (p - t) / N
sig = lambda z: 1 / (1 + np.exp(-z))

epoch, lr = 0, 1.0
while epoch < 20000:
    z1 = x @ W1
    a1 = sig(z1)
    z2 = a1 @ W2
    a2 = sig(z2)

    grad = mse_prime(a2, target) * a2 * (1 - a2)
    W1_grad = x.T @ (grad @ W2.T * a1 * (1 - a1))
    W2_grad = a1.T @ grad
    W1 -= lr * W1_grad
    W2 -= lr * W2_grad
    epoch += 1
    if epoch % 4000 == 0: print(epoch, mse(a2, target))
