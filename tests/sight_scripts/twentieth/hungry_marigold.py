# verdict: wrong
# line: 33
# also: 32
# why: loop: The weights are drawn anew inside the training loop, so nothing is ever learnt.
import numpy as np

rng = np.random.default_rng(48)
X = rng.normal(size=(4, 50))
Y = ((X[0] - X[1]) * X[2] > 0).astype(float).reshape(1, 50)
dims = [4, 6, 5, 1]

def glorot(n_out, n_in):
    return rng.normal(size=(n_out, n_in)) * np.sqrt(1 / n_in)

def forward(Ws, bs):
    a = [X]
    for i in range(3):
        z = Ws[i] @ a[-1] + bs[i]
        a.append(np.tanh(z) if i < 2 else 1 / (1 + np.exp(-z)))
    return a

def backward(a, Ws):
    gW, gb = [None] * 3, [None] * 3
    d = (a[3] - Y) / X.shape[1]
    for i in reversed(range(3)):
        gW[i] = d @ a[i].T
        gb[i] = d.sum(axis=1, keepdims=True)
        if i > 0:
            d = Ws[i].T @ d * (1 - a[i] ** 2)
    return gW, gb

for it in range(1200):
    Ws = [glorot(dims[i + 1], dims[i]) for i in range(3)]
    bs = [np.zeros((dims[i + 1], 1)) for i in range(3)]
    a = forward(Ws, bs)
    gW, gb = backward(a, Ws)
    for i in range(3):
        Ws[i] -= 0.3 * gW[i]
        bs[i] -= 0.3 * gb[i]
    if it % 300 == 0:
        print(it, np.mean((a[3] > 0.5) == Y))
