# verdict: wrong
# line: 29
# also: 31
import numpy as np

rng = np.random.RandomState(17)

# 30 noisy samples of a bump; weight decay should keep the curve smooth
x = np.sort(rng.uniform(-1, 1, 30))[:, None]
y = np.exp(-8 * x ** 2) + 0.1 * rng.randn(30, 1)

hidden = 15
W1 = rng.randn(1, hidden) * 2
b1 = rng.randn(1, hidden)
W2 = rng.randn(hidden, 1) * 0.3
b2 = np.zeros((1, 1))

lr = 0.05
lam = 0.01      # L2

for epoch in range(800):
    a = np.tanh(x @ W1 + b1)
    out = a @ W2 + b2
    loss = np.mean((out - y) ** 2) / 2 + lam / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

    d_out = (out - y) / len(x)
    d_a = d_out @ W2.T * (1 - a ** 2)

    dW2 = a.T @ d_out - lam * W2
    db2 = d_out.sum(0, keepdims=True)
    dW1 = x.T @ d_a - lam * W1
    db1 = d_a.sum(0, keepdims=True)

    for p, g in zip((W1, b1, W2, b2), (dW1, db1, dW2, db2)):
        p -= lr * g

    if epoch % 200 == 0:
        print(epoch, loss)
