# verdict: right
import numpy as np

rng = np.random.default_rng(59)
n, k = 240, 4
cls = rng.integers(0, k, n)
ang = cls * np.pi / 2 + rng.normal(0, 0.35, n)
X = np.stack([np.cos(ang), np.sin(ang)], 1) * rng.uniform(0.5, 1.5, (n, 1))
T = np.eye(k)[cls]

A = rng.normal(0, 0.7, (2, 10)); a = np.zeros(10)
B = rng.normal(0, 0.3, (10, 10)); b = np.zeros(10)
C = rng.normal(0, 0.3, (10, k)); c = np.zeros(k)

def net(x):
    u = np.tanh(np.einsum("ni,ij->nj", x, A) + a)
    v = np.tanh(np.einsum("ni,ij->nj", u, B) + b)
    s = np.einsum("ni,ij->nj", v, C) + c
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return u, v, s / s.sum(axis=1, keepdims=True)

for step in range(1000):
    rows = rng.choice(n, 24)
    x, t = X[rows], T[rows]
    u, v, p = net(x)
    gc = (p - t) / len(rows)
    gb = np.einsum("nj,ij->ni", gc, C) * (1 - v ** 2)
    ga = np.einsum("nj,ij->ni", gb, B) * (1 - u ** 2)
    C -= 0.3 * np.einsum("ni,nj->ij", v, gc); c -= 0.3 * np.einsum("nj->j", gc)
    B -= 0.3 * np.einsum("ni,nj->ij", u, gb); b -= 0.3 * np.einsum("nj->j", gb)
    A -= 0.3 * np.einsum("ni,nj->ij", x, ga); a -= 0.3 * np.einsum("nj->j", ga)
    if step % 200 == 0:
        q = net(X)[2]
        print(step, -np.log(q[np.arange(n), cls]).mean(), (q.argmax(1) == cls).mean())
