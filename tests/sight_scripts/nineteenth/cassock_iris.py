# verdict: wrong
# line: 24
# why: linear output, but its delta has the sigmoid's slope
import numpy as np

np.random.seed(0)
x = np.linspace(0, 1, 40)[:, np.newaxis]
y = 0.5 + 0.4 * np.sin(2 * np.pi * x)

w1 = np.random.randn(1, 10) * 4
b1 = np.random.randn(1, 10)
w2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros((1, 1))
lr = 0.1

sigmoid = lambda v: 1 / (1 + np.exp(-v))

for epoch in range(2000):
    z1 = x @ w1 + b1
    a1 = sigmoid(z1)
    a2 = a1 @ w2 + b2

    error = a2 - y
    delta2 = error * a2 * (1 - a2)
    delta1 = delta2 @ w2.T * a1 * (1 - a1)

    w2 -= lr * a1.T @ delta2 / len(x)
    b2 -= lr * np.mean(delta2, axis=0)
    w1 -= lr * x.T @ delta1 / len(x)
    b1 -= lr * np.mean(delta1, axis=0)
    if epoch % 400 == 0:
        print(f"Epoch {epoch}, MSE {np.mean(error ** 2):.5f}")
