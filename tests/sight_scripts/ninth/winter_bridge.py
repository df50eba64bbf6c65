# verdict: right

# huber loss: errors larger than delta only count with their sign
import numpy as np
np.random.seed(3)
x = np.c_[np.random.uniform(-1, 1, (40, 1)), np.ones((40, 1))]
y = 2 * x[:, :1] ** 2 + 0.1 * np.random.randn(40, 1)
y[[3, 17, 30]] += [[4.0], [-3.0], [5.0]]
W1 = np.random.randn(2, 8)
W2 = np.random.randn(8, 1)
delta = 0.3
for epoch in range(2000):
    h = np.tanh(x @ W1)
    pred = h @ W2
    r = np.clip(pred - y, -delta, delta)
    gW2 = h.T @ r / 40
    gW1 = x.T @ ((r @ W2.T) * (1 - h ** 2)) / 40
    W2 -= 0.2 * gW2
    W1 -= 0.2 * gW1
    if epoch % 400 == 0:
        print(epoch, "median |error|", np.median(np.abs(pred - y)))
