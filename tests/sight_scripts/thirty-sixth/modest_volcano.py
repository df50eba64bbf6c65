# verdict: right
import numpy as np

rng = np.random.default_rng(1001)
normal = lambda *shape: rng.standard_normal(shape) / np.sqrt(shape[0])

# rotate a 3-D point a little: learn the map with two residual blocks
angle = 0.6
R = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
x = rng.uniform(-1, 1, (64, 3))
target = np.einsum('ni,ji->nj', x, R) ** 2

E = normal(3, 8)
blocks = [{'A': normal(8, 8), 'a': np.zeros(8)} for _ in range(2)]
D = normal(8, 3)
lr = 0.05

for step in range(600):
    streams, inner = [np.einsum('ni,ih->nh', x, E)], []
    for blk in blocks:
        inner.append(np.tanh(np.einsum('nh,hk->nk', streams[-1], blk['A']) + blk['a']))
        streams.append(streams[-1] + inner[-1])
    y = np.einsum('nh,ho->no', streams[-1], D)
    loss = np.mean((y - target) ** 2)

    gy = 2 * (y - target) / y.size
    gD = np.einsum('nh,no->ho', streams[-1], gy)
    g = np.einsum('no,ho->nh', gy, D)
    for blk, s, t in zip(blocks[::-1], streams[-2::-1], inner[::-1]):
        gt = g * (1 - t ** 2)
        g = g + np.einsum('nk,hk->nh', gt, blk['A'])        # the straight way and the way through tanh
        blk['A'] = blk['A'] - lr * np.einsum('nh,nk->hk', s, gt)
        blk['a'] = blk['a'] - lr * np.einsum('nk->k', gt)
    E = E - lr * np.einsum('ni,nh->ih', x, g)
    D = D - lr * gD

    if step % 120 == 0:
        print(step, loss)
