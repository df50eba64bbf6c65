# verdict: right
import numpy as np

np.random.seed(0)
x = np.linspace(-np.pi, np.pi, 80).reshape(-1, 1)
t = np.sin(x)

H = 16
W1 = np.random.randn(1, H)
b1 = np.zeros(H)
W2 = np.random.randn(H, 1) / np.sqrt(H)
b2 = np.zeros(1)
lr = 0.05

for it in range(3000):
    h = np.tanh(x @ W1 + b1)
    y = h @ W2 + b2
    loss = np.mean((y - t) ** 2)

    dy = 2 * (y - t) / len(x)
    dW2 = h.T @ dy
    db2 = dy.sum(axis=0)
    dh = dy @ W2.T
    dz = dh * (1 - h ** 2)
    dW1 = x.T @ dz
    db1 = dz.sum(axis=0)

    W1 -= lr * dW1; b1 -= lr * db1
    W2 -= lr * dW2; b2 -= lr * db2
    if it % 500 == 0:
        print(f"{it:5d}  {loss:.5f}")
print("final", loss)
