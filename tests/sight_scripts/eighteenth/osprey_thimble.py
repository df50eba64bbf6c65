# verdict: right
"""The 8-3-8 encoder."""
import numpy as np

np.random.seed(8)
patterns = np.eye(8)

def f(net):
    return 1.0 / (1.0 + np.exp(-net))

w_ih = np.random.uniform(-1, 1, (3, 8))
th_h = np.random.uniform(-1, 1, 3)
w_ho = np.random.uniform(-1, 1, (8, 3))
th_o = np.random.uniform(-1, 1, 8)
eta = 1.0

for sweep in range(400):
    tss = 0.0
    for p in np.random.permutation(8):
        x = patterns[p]
        h = f(w_ih @ x + th_h)
        o = f(w_ho @ h + th_o)
        tss += np.sum((x - o) ** 2)
        delta_o = (x - o) * o * (1 - o)
        delta_h = (w_ho.T @ delta_o) * h * (1 - h)
        w_ho += eta * np.outer(delta_o, h)
        th_o += eta * delta_o
        w_ih += eta * np.outer(delta_h, x)
        th_h += eta * delta_h
    if sweep % 100 == 0:
        print("sweep %4d  tss %.4f" % (sweep, tss))

for x in patterns:
    print(x.astype(int), np.round(f(w_ih @ x + th_h), 2))
