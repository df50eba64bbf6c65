# verdict: right
import numpy as np
rs = np.random.RandomState(77)

# two moons
n = 100
ang = rs.uniform(0, np.pi, n)
side = np.arange(n) % 2
X = np.c_[np.cos(ang) * (1 - 2 * side) + side, np.sin(ang) * (1 - 2 * side) + 0.5 * side] + rs.normal(0, .1, (n, 2))
Y = side.reshape(-1, 1)

W1 = rs.normal(0, 1, (2, 20)); b1 = np.zeros(20)
W2 = rs.normal(0, .5, (20, 1)); b2 = np.zeros(1)
keep = 0.8
lr = 0.5

def act(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(800):
    h = np.tanh(X @ W1 + b1)
    mask = (rs.rand(*h.shape) < keep) / keep        # inverted dropout
    hd = h * mask
    p = act(hd @ W2 + b2)

    d2 = (p - Y) / n
    d1 = (d2 @ W2.T) * mask * (1 - h * h)

    W2 -= lr * hd.T @ d2
    b2 -= lr * d2.sum(0)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(0)

    if epoch % 200 == 0:
        full = act(np.tanh(X @ W1 + b1) @ W2 + b2)
        print(epoch, np.mean((full > .5) == Y))
print(np.mean((act(np.tanh(X @ W1 + b1) @ W2 + b2) > .5) == Y))
