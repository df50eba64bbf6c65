# verdict: right
import numpy as np

np.random.seed(7)
X = np.random.randint(0, 2, size=(16, 4))
y = X.sum(axis=1) % 2
Y = 2 * y - 1                       # +-1
W1 = np.random.normal(size=(4, 8))
b1 = np.random.normal(size=8)
W2 = np.random.normal(size=8) / 3
b2 = 0.0
for n in range(1500):
    z = X @ W1 + b1
    h = np.tanh(z)
    f = np.tanh(h @ W2 + b2)
    df = -(Y - f) * (1 - f ** 2) / 16
    dz = df[:, None] * W2 * (1 - h ** 2)
    W1 -= 0.5 * (X[:, :, None] * dz[:, None, :]).sum(0)
    b1 -= 0.5 * dz.sum(0)
    W2 -= 0.5 * (df[:, None] * h).sum(0)
    b2 -= 0.5 * df.sum()
    if n % 300 == 0:
        print(n, np.mean(np.sign(f) == Y))
