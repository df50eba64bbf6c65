# verdict: right
import numpy as np

C = np.sqrt(2 / np.pi)

def gelu(x):
    return 0.5 * x * (1 + np.tanh(C * (x + 0.044715 * x ** 3)))

def gelu_grad(x):
    t = np.tanh(C * (x + 0.044715 * x ** 3))
    return 0.5 * (1 + t) + 0.5 * x * (1 - t ** 2) * C * (1 + 3 * 0.044715 * x ** 2)

gen = np.random.default_rng(61)
n = 200
label = gen.integers(0, 2, n)
ang = np.pi * gen.random(n)
pts = np.where(label[:, None] == 0,
               np.c_[np.cos(ang), np.sin(ang)],
               np.c_[1 - np.cos(ang), 0.4 - np.sin(ang)]) + gen.normal(0, 0.1, (n, 2))
tgt = label[:, None].astype(float)

theta = [gen.normal(0, 1 / np.sqrt(m), (m, k)) for m, k in ((2, 16), (16, 16), (16, 1))]
shift = [np.zeros(k) for k in (16, 16, 1)]

def epoch_pass(batch, rate):
    order = gen.permutation(n)
    for lo in range(0, n, batch):
        sel = order[lo:lo + batch]
        a, pre = [pts[sel]], []
        for i in range(3):
            pre.append(a[i] @ theta[i] + shift[i])
            a.append(gelu(pre[i]) if i < 2 else 1 / (1 + np.exp(-pre[i])))
        d = (a[3] - tgt[sel]) / len(sel)
        for i in (2, 1, 0):
            gw, gb = a[i].T @ d, d.sum(axis=0)
            if i:
                d = (d @ theta[i].T) * gelu_grad(pre[i - 1])
            theta[i] -= rate * gw
            shift[i] -= rate * gb

def accuracy():
    a = pts
    for i in range(2):
        a = gelu(a @ theta[i] + shift[i])
    return np.mean((a @ theta[2] + shift[2] > 0) == (tgt > 0.5))

for e in range(60):
    epoch_pass(32, 0.3)
    if e % 15 == 0:
        print("epoch", e, "accuracy", accuracy())
