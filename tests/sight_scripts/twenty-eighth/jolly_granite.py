# verdict: right
# Huber loss with outliers; student exercise 7b
import numpy as np

np.random.seed(30)
x = np.random.uniform(-3, 3, 70)
y = 0.5 * x ** 2 - 1 + np.random.randn(70) * 0.1
y[::12] += 6           # outliers

X = x[None, :]
Y = y[None, :]
delta = 1.0

def init(n_x, n_h, n_y):
    return (np.random.randn(n_h, n_x), np.random.randn(n_h, 1),
            np.random.randn(n_y, n_h) * 0.3, np.zeros((n_y, 1)))

W1, b1, W2, b2 = init(1, 12, 1)

def huber(r):
    return np.where(np.abs(r) <= delta, 0.5 * r ** 2, delta * (np.abs(r) - 0.5 * delta))

def huber_grad(r):
    return np.where(np.abs(r) <= delta, r, delta * np.sign(r))

for i in range(1500):
    H = 1 / (1 + np.exp(-(W1 @ X + b1)))
    O = W2 @ H + b2
    R = O - Y
    J = huber(R).mean()
    dO = huber_grad(R) / X.shape[1]
    dH = W2.T @ dO * H * (1 - H)
    W2 = W2 - 0.3 * dO @ H.T
    b2 = b2 - 0.3 * dO.sum(axis=1, keepdims=True)
    W1 = W1 - 0.3 * dH @ X.T
    b1 = b1 - 0.3 * dH.sum(axis=1, keepdims=True)
    if i % 300 == 0:
        print(i, J)
print(J)
