# verdict: wrong
# line: 17
# why: forward pass: the softmax sums over the samples instead of the classes
import numpy as np

rng = np.random.default_rng(77)
N, D, H, C = 120, 3, 10, 3
lab = rng.integers(0, C, N)
x = rng.normal(0, 2, (C, D))[lab] + rng.normal(0, 0.8, (N, D))
y = np.eye(C)[lab]

W = rng.normal(0, 0.5, (D, H)); b = np.zeros(H)
V = rng.normal(0, 0.5, (H, C)); c = np.zeros(C)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

for epoch in range(600):
    h = np.tanh(np.einsum('nd,dh->nh', x, W) + b)
    p = softmax(np.einsum('nh,hc->nc', h, V) + c)
    dz = (p - y) / N
    dh = np.einsum('nc,hc->nh', dz, V) * (1 - h * h)
    V -= 0.3 * np.einsum('nh,nc->hc', h, dz)
    c -= 0.3 * dz.sum(0)
    W -= 0.3 * np.einsum('nd,nh->dh', x, dh)
    b -= 0.3 * dh.sum(0)
    if epoch % 100 == 0:
        print(epoch, (p.argmax(1) == lab).mean())
