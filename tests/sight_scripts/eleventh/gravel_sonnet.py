# verdict: right
import numpy as np

es = np.einsum
r = np.random.default_rng(75)
B, I, J, K = 24, 4, 6, 3
x = r.normal(size=(B, I))
cls = np.abs(x[:, :K]).argmax(1)
u = r.normal(size=(J, I)) / 2
c = np.zeros(J)
v = r.normal(size=(K, J)) / 2

for n in range(500):
    a = np.sin(es('ji,bi->bj', u, x) + c)
    da = np.cos(es('ji,bi->bj', u, x) + c)
    z = es('kj,bj->bk', v, a)
    z = np.exp(z - z.max(axis=1)[:, None])
    q = es('bk,b->bk', z, 1 / z.sum(1))
    if n % 100 == 0:
        print(n, (q.argmax(1) == cls).mean())
    q[np.arange(B), cls] -= 1
    back = es('bk,kj,bj->bj', q, v, da)
    v -= 0.2 / B * es('bk,bj->kj', q, a)
    u -= 0.2 / B * es('bj,bi->ji', back, x)
    c -= 0.2 / B * es('bj->j', back)
