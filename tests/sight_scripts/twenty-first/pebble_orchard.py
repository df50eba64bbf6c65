# verdict: right
import numpy as np

SLOPE = 0.1
gen = np.random.default_rng(8)

def lrelu(z):
    return np.where(z > 0, z, SLOPE * z)

def dlrelu(z):
    return np.where(z > 0, 1.0, SLOPE)

pts = gen.uniform(-1, 1, (64, 2))
heights = np.einsum('ni,ni->n', pts, pts)[:, None] * np.array([[1.0, -0.5]])

A = gen.normal(0, 0.9, (2, 12)); a = np.zeros(12)
B = gen.normal(0, 0.4, (12, 12)); b = np.zeros(12)
C = gen.normal(0, 0.4, (12, 2)); c = np.zeros(2)
gamma = 0.05

for sweep in range(900):
    z1 = np.einsum('ni,ij->nj', pts, A) + a
    h1 = lrelu(z1)
    z2 = np.einsum('nj,jk->nk', h1, B) + b
    h2 = lrelu(z2)
    out = np.einsum('nk,kl->nl', h2, C) + c
    d3 = 2 * (out - heights) / len(pts)
    d2 = np.einsum('nl,kl->nk', d3, C) * dlrelu(z2)
    d1 = np.einsum('nk,jk->nj', d2, B) * dlrelu(z1)
    C -= gamma * np.einsum('nk,nl->kl', h2, d3); c -= gamma * d3.sum(0)
    B -= gamma * np.einsum('nj,nk->jk', h1, d2); b -= gamma * d2.sum(0)
    A -= gamma * np.einsum('ni,nj->ij', pts, d1); a -= gamma * d1.sum(0)
    if sweep % 300 == 0:
        print(sweep, np.abs(out - heights).mean())
