# verdict: wrong
# line: 38
import numpy as np

np.random.seed(64)

def target_fn(x):
    return np.sin(2 * x) * np.exp(-0.2 * x)

x = np.linspace(0, 4, 50).reshape(-1, 1)
y = target_fn(x)
x = (x - 2) / 2

n_hid = 16
W1 = np.random.randn(1, n_hid) * 2
b1 = np.random.randn(n_hid)
W2 = np.random.randn(n_hid, 1) * 0.3
b2 = np.zeros(1)

mW1 = np.zeros_like(W1)
mb1 = np.zeros_like(b1)
mW2 = np.zeros_like(W2)
mb2 = np.zeros_like(b2)
lr = 0.02
mu = 0.9

for i in range(2500):
    hid = np.tanh(x @ W1 + b1)
    out = hid @ W2 + b2
    err = out - y

    d_out = err * 2 / len(x)
    d_hid = (d_out @ W2.T) * (1 - hid ** 2)

    mW2 = mu * mW2 + lr * (hid.T @ d_out)
    mb2 = mu * mb2 + lr * d_out.sum(axis=0)
    mW1 = mu * mW1 + lr * (x.T @ d_hid)
    mb1 = mu * mb2 + lr * d_hid.sum(axis=0)

    W2 -= mW2
    b2 -= mb2
    W1 -= mW1
    b1 -= mb1

    if i % 500 == 0:
        print(i, (err ** 2).mean())
