# verdict: right
import numpy as np

np.random.seed(8)
xs = np.random.uniform(-2, 2, (30, 1))
ts = xs ** 2 - 1

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def elu_grad(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))

n = 8
W1, b1 = np.random.randn(n, 1), np.zeros((n, 1))
W2, b2 = np.random.randn(1, n) / n, np.zeros((1, 1))
for epoch in range(500):
    gW1 = np.zeros_like(W1); gb1 = np.zeros_like(b1)
    gW2 = np.zeros_like(W2); gb2 = np.zeros_like(b2)
    loss = 0
    for x, t in zip(xs, ts):
        x = x.reshape(1, 1)
        z1 = W1 @ x + b1
        a1 = elu(z1)
        out = W2 @ a1 + b2
        e = out - t
        loss += (e ** 2).item()
        gW2 += e @ a1.T
        gb2 += e
        d = W2.T @ e * elu_grad(z1)
        gW1 += d @ x.T
        gb1 += d
    W1 -= 0.003 * gW1
    b1 -= 0.003 * gb1
    W2 -= 0.003 * gW2
    b2 -= 0.003 * gb2
print("loss", loss)
