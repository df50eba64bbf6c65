# verdict: right
import numpy as np

"""Residual network: y = x + f(x), two blocks, scalar output."""

def make_block(d, h, rng):
    return {'A': rng.standard_normal((d, h)) / np.sqrt(d), 'a': np.zeros(h),
            'B': rng.standard_normal((h, d)) / np.sqrt(h) * 0.5, 'b': np.zeros(d)}

def block_forward(blk, x):
    h = np.tanh(x @ blk['A'] + blk['a'])
    return x + h @ blk['B'] + blk['b'], (x, h)

def block_backward(blk, cache, g):
    x, h = cache
    gh = (g @ blk['B'].T) * (1 - h ** 2)
    grads = {'B': h.T @ g, 'b': g.sum(0), 'A': x.T @ gh, 'a': gh.sum(0)}
    return g + gh @ blk['A'].T, grads

rng = np.random.default_rng(6)
X = rng.uniform(-1, 1, (64, 3))
Y = (X[:, 0] * X[:, 1] - X[:, 2] ** 2)[:, None]
blocks = [make_block(3, 7, rng), make_block(3, 7, rng)]
out = {'w': rng.standard_normal((3, 1)) * 0.5, 'c': np.zeros(1)}

for step in range(600):
    caches, z = [], X
    for blk in blocks:
        z, c = block_forward(blk, z)
        caches.append(c)
    pred = z @ out['w'] + out['c']
    g = (pred - Y) / len(X)
    loss = 0.5 * np.mean((pred - Y) ** 2)
    gz = g @ out['w'].T
    out['w'] -= 0.1 * z.T @ g
    out['c'] -= 0.1 * g.sum(0)
    for blk, c in zip(reversed(blocks), reversed(caches)):
        gz, grads = block_backward(blk, c, gz)
        for name in grads:
            blk[name] -= 0.1 * grads[name]
    if step % 120 == 0:
        print(step, loss)
print(loss)
