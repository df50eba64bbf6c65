# verdict: wrong
# line: 19
# why: The einsum goes through the transposed square matrix, since its letters are mixed up.
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 1]], dtype=float)

rng = np.random.default_rng(0)
net = dict(a=rng.standard_normal((3, 3)), b=rng.standard_normal((3, 3)))

def sg(q):
    return 1 / (1 + np.exp(-q))

for turn in range(3000):
    hid = sg(np.einsum("ni,ih->nh", X, net["a"]))
    out = sg(np.einsum("nh,ho->no", hid, net["b"]))
    d_out = (out - y) * out * (1 - out)
    back = np.einsum("no,oh->nh", d_out, net["b"])
    d_hid = back * hid * (1 - hid)
    net["b"] -= 0.5 * np.einsum("nh,no->ho", hid, d_out)
    net["a"] -= 0.5 * np.einsum("ni,nh->ih", X, d_hid)
print(np.abs(out - y).mean())
