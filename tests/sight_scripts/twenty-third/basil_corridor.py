# verdict: right
import numpy as np

# fit a sine with a small network
np.random.seed(17)
x = np.linspace(-np.pi, np.pi, 50).reshape(-1, 1)
t = np.sin(x) + 0.05 * np.random.randn(50, 1)

n_hidden = 10
W1 = np.random.randn(1, n_hidden)
b1 = np.zeros(n_hidden)
W2 = np.random.randn(n_hidden, 1) * 0.3
b2 = np.zeros(1)
lr = 0.05

for epoch in range(5000):
    H = np.tanh(x @ W1 + b1)
    pred = H @ W2 + b2          # linear output, so there is no slope here
    e = pred - t

    gW2 = H.T @ e / len(x)
    gb2 = e.mean(axis=0)
    dH = e @ W2.T * (1 - H**2)
    gW1 = x.T @ dH / len(x)
    gb1 = dH.mean(axis=0)

    W1 -= lr * gW1; b1 -= lr * gb1
    W2 -= lr * gW2; b2 -= lr * gb2
    if epoch % 1000 == 0:
        print("mse", (e**2).mean())
print("mse at the end", (e**2).mean())
