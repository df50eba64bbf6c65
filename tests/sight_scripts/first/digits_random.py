# verdict: right
# wrong: -
# line: -
# mistake: -
# style: hobbyist with made-up 5x5 digits and noise, mini-batch momentum
import numpy as np
rng = np.random.default_rng(31)
protos = rng.integers(0, 2, (4, 25)).astype(float)
lab = np.repeat(np.arange(4), 40)
img = np.clip(protos[lab] + rng.normal(0, .3, (160, 25)), 0, 1)
hot = (lab[:, None] == np.arange(4)).astype(float)

W = [rng.normal(0, .2, (25, 16)), rng.normal(0, .2, (16, 4))]
B = [np.zeros(16), np.zeros(4)]
vW = [np.zeros_like(w) for w in W]
vB = [np.zeros_like(b) for b in B]
lr, mom, bs = .1, .8, 24

def fwd(x):
    h = np.maximum(x @ W[0] + B[0], 0)
    s = h @ W[1] + B[1]
    s -= s.max(1, keepdims=True)
    p = np.exp(s)
    return h, p/p.sum(1, keepdims=True)

for ep in range(30):
    order = rng.permutation(160)
    for i in range(0, 160, bs):
        j = order[i:i+bs]
        x, t = img[j], hot[j]
        h, p = fwd(x)
        d = (p - t)/len(j)
        e = (d @ W[1].T)*(h > 0)
        for q, (gw, gb) in enumerate([(x.T @ e, e.sum(0)), (h.T @ d, d.sum(0))]):
            vW[q] = mom*vW[q] + gw
            vB[q] = mom*vB[q] + gb
            W[q] -= lr*vW[q]
            B[q] -= lr*vB[q]
    if ep % 10 == 0:
        print(ep, -np.log(fwd(img)[1][np.arange(160), lab]).mean())
print('acc', (fwd(img)[1].argmax(1) == lab).mean())
