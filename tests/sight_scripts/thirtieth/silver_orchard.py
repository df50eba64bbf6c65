# verdict: right
import numpy as np

rng = np.random.default_rng(66)
n, d = 48, 5
x = rng.normal(size=(n, d))
y = np.cos(x[:, :1]) + 0.4 * x[:, 1:2]

Win = rng.normal(size=(d, d)) * 0.4
bin_ = np.zeros(d)
Wres = rng.normal(size=(d, d)) * 0.4
bres = np.zeros(d)
wout = rng.normal(size=(d, 1)) * 0.4
bout = np.zeros(1)

for step in range(2000):
    h = np.tanh(x @ Win + bin_)
    r = np.tanh(h @ Wres + bres)
    s = h + r                      # skip connection
    o = s @ wout + bout
    do = (o - y) / n
    ds = do @ wout.T
    dr = ds * (1 - r * r)
    dh = (ds + dr @ Wres.T) * (1 - h * h)
    lr = 0.1
    wout -= lr * s.T @ do
    bout -= lr * do.sum(0)
    Wres -= lr * h.T @ dr
    bres -= lr * dr.sum(0)
    Win -= lr * x.T @ dh
    bin_ -= lr * dh.sum(0)
    if step % 400 == 0:
        print(step, np.mean((o - y) ** 2))
