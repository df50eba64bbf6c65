# verdict: right
import numpy as np

# one residual block:  h = tanh(xA);  r = h + tanh(hB) C;  out = r D
rng = np.random.RandomState(91)
N = 60
x = rng.uniform(-1.5, 1.5, (N, 2))
y = np.sin(2 * x[:, :1]) + x[:, 1:] ** 2

A = rng.randn(2, 8) * .7
B = rng.randn(8, 8) * .35
C = rng.randn(8, 8) * .35
D = rng.randn(8, 1) * .35
k = np.zeros(8)
o = np.zeros(1)
lr = .1

def model():
    h = np.tanh(x @ A + k)
    q = np.tanh(h @ B)
    r = h + q @ C
    return h, q, r, r @ D + o

for it in range(1500):
    h, q, r, out = model()
    e = (out - y) / N
    dr = e @ D.T
    dq = dr @ C.T
    dpre = dq * (1 - q * q)
    dh = dr + dpre @ B.T
    dx = dh * (1 - h * h)
    D -= lr * r.T @ e
    o -= lr * e.sum(0)
    C -= lr * q.T @ dr
    B -= lr * h.T @ dpre
    A -= lr * x.T @ dx
    k -= lr * dx.sum(0)
    if it % 300 == 0:
        print(it, np.mean((out - y) ** 2))
print("rms", np.sqrt(np.mean((model()[-1] - y) ** 2)))
