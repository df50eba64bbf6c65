# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: all products written with einsum, default_rng, rebinding
import numpy as np

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
t = np.array([[0.0], [1.0], [1.0], [0.0]])
gen = np.random.default_rng(2024)
w0 = gen.uniform(-1, 1, (3, 4))
w1 = gen.uniform(-1, 1, (4, 1))
es = np.einsum


def f(q):
    return 0.5 * (1 + np.tanh(q / 2))     # same curve as the logistic one


for n in range(6000):
    h = f(es('si,ih->sh', x, w0))
    o = f(es('sh,ho->so', h, w1))
    do = es('so,so,so->so', o - t, o, 1 - o)
    dh = es('so,ho,sh,sh->sh', do, w1, h, 1 - h)
    w0, w1 = w0 - 2.5 * es('si,sh->ih', x, dh), w1 - 2.5 * es('sh,so->ho', h, do)
print(np.c_[t, o])
