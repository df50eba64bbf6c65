# verdict: right
import numpy as np

def init(rng, d, h, k):
    return (rng.normal(size=(d, h)) / np.sqrt(d), np.zeros(h),
            rng.normal(size=(h, k)) / np.sqrt(h), np.zeros(k))

def forward(w, x):
    A, a, B, b = w
    h = np.tanh(np.einsum('nd,dh->nh', x, A) + a)
    s = np.einsum('nh,hk->nk', h, B) + b
    s = s - s.max(1)[:, None]
    p = np.exp(s) / np.exp(s).sum(1)[:, None]
    return h, p

def gradients(w, x, y):
    A, a, B, b = w
    h, p = forward(w, x)
    ds = (p - y) / len(x)
    dz = np.einsum('nk,hk->nh', ds, B) * (1 - h ** 2)
    return (np.einsum('nd,nh->dh', x, dz), dz.sum(0),
            np.einsum('nh,nk->hk', h, ds), ds.sum(0))

def main():
    rng = np.random.default_rng(0)
    cls = np.repeat([0, 1, 2], 25)
    x = rng.normal(size=(75, 3)) + 2.0 * np.eye(3)[cls]
    y = np.eye(3)[cls]
    w = init(rng, 3, 6, 3)
    for step in range(1000):
        g = gradients(w, x, y)
        w = tuple(p - 0.3 * d for p, d in zip(w, g))
    h, p = forward(w, x)
    print("accuracy", np.mean(p.argmax(1) == cls))
    return w, x, cls

w, x, cls = main()
