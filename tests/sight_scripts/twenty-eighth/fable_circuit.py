# verdict: wrong
# line: 21
import numpy as np
rs = np.random.RandomState(0)
x = np.linspace(-2, 2, 60).reshape(-1, 1)
y = np.sin(2 * x)

W = rs.randn(1, 12)
b = rs.randn(12) * 0.1
V = rs.randn(12, 1) * 0.3
c = 0.0
lr = 0.05
for it in range(2000):
    h = np.tanh(x @ W + b)
    pred = h @ V + c
    err = pred - y
    loss = np.mean(err ** 2)
    gpred = 2 * err / len(x)
    gV = h.T @ gpred
    gc = gpred.sum()
    gh = gpred @ V.T * (1 - h)
    gW = x.T @ gh
    gb = gh.sum(0)
    W -= lr * gW
    b -= lr * gb
    V -= lr * gV
    c -= lr * gc
    if it % 400 == 0:
        print("%5d  %.6f" % (it, loss))
print("final", loss)
