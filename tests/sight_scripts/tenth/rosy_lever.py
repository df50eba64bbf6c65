# verdict: right
import numpy as np

# labels are -1 and +1, logistic loss on the margin
rng = np.random.default_rng(81)
X = rng.normal(size=(40, 2))
y = np.where(X[:, :1] > X[:, 1:] ** 2 - 0.5, 1.0, -1.0)
W1, b1 = rng.normal(size=(2, 6)), np.zeros(6)
W2, b2 = rng.normal(size=(6, 1)), np.zeros(1)

def margin(X):
    h = np.tanh(X @ W1 + b1)
    return h, h @ W2 + b2

for i in range(1000):
    h, s = margin(X)
    ds = -y / (1 + np.exp(y * s))
    dh = (ds @ W2.T) * (1 - h ** 2)
    for par, g in ((W2, h.T @ ds), (b2, ds.sum(0)), (W1, X.T @ dh), (b1, dh.sum(0))):
        par -= 0.02 * g
    if i % 250 == 0:
        print(i, np.log1p(np.exp(-y * s)).sum())
