# verdict: wrong
# line: 27
# why: The slope of the ReLU is left out of the hidden delta.
import numpy as np
rng = np.random.default_rng(12)
n = 50
X, y = [], []
for k in range(2):
    for i in range(n):
        r = i/n
        a = 3.5*r + k*np.pi + rng.normal(0, .1)
        X.append([r*np.cos(a), r*np.sin(a)]); y.append(k)
X = np.array(X); y = np.array(y)
W1 = rng.normal(0, .5, (2, 32)); b1 = np.zeros(32)
W2 = rng.normal(0, .2, (32, 2)); b2 = np.zeros(2)
lr = .5
for epoch in range(1000):
    z = X @ W1 + b1
    h = np.where(z > 0, z, 0)
    s = h @ W2 + b2
    s -= s.max(1, keepdims=True)
    p = np.exp(s); p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(2*n), y]).mean()
    ds = p.copy()
    ds[np.arange(2*n), y] -= 1
    ds /= 2*n
    dz = ds @ W2.T
    W2 -= lr*h.T @ ds
    b2 -= lr*ds.sum(0)
    W1 -= lr*X.T @ dz
    b1 -= lr*dz.sum(0)
    if epoch % 200 == 0: print(epoch, loss)
