# verdict: wrong
# line: 20
# why: rebinding g does not zero gW and gv, so the gradients pile up over the epochs
import numpy as np

r = np.random.RandomState(6)
f = lambda z: 1 / (1 + np.exp(-z))

X = [np.array(v, float) for v in ([0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1])]
Y = [0.0, 1.0, 1.0, 0.0]

W = r.randn(3, 5)
v = r.randn(5)
gW = np.zeros_like(W)
gv = np.zeros_like(v)
alpha = 0.5

for epoch in range(1500):
    for g in (gW, gv):
        g = np.zeros_like(g)

    loss = 0.0
    for x, t in zip(X, Y):
        h = f(x @ W)
        o = f(h @ v)
        d = (o - t) * o * (1 - o)
        gv += d * h
        gW += np.outer(x, d * v * h * (1 - h))
        loss += 0.5 * (o - t) ** 2

    v -= alpha * gv
    W -= alpha * gW
    if epoch % 300 == 0:
        print(f'{epoch} {loss:.4f}')

print([round(float(f(f(x @ W) @ v)), 3) for x in X])
