# verdict: wrong
# first wrong: derivative
# line: 20
# mistake: grad1-no-transpose
# why: 'nh,ho->no' multiplies the hidden layer by the delta without transposing; 4 samples and 4 units hide it
import numpy as np

rng = np.random.RandomState(3)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)
syn = {"xh": rng.rand(3, 4) - 0.5, "ho": rng.rand(4, 1) - 0.5}
act = lambda z: 1 / (1 + np.exp(-z))
mul = np.einsum

for it in range(10000):
    h = act(mul("nx,xh->nh", x, syn["xh"]))
    o = act(mul("nh,ho->no", h, syn["ho"]))
    d_o = (t - o) * o * (1 - o)
    d_h = mul("no,ho->nh", d_o, syn["ho"]) * h * (1 - h)
    syn["ho"] += 0.8 * mul("nh,ho->no", h, d_o)
    syn["xh"] += 0.8 * mul("nx,nh->xh", x, d_h)

print(o.round(3).T, "wanted", t.T)
