# verdict: right
import numpy as np

rs = np.random.RandomState(40)
n = 90
pts = rs.rand(n, 2)
above = (pts[:, 1] > 0.5 + 0.3 * np.sin(6 * pts[:, 0])).astype(float)

ones = np.ones((n, 1))
X = np.concatenate([pts * 2 - 1, ones], axis=1)
U = rs.randn(3, 9)
v = rs.randn(10) * 0.5

for it in range(2000):
    z = np.einsum("ni,ij->nj", X, U)
    hid = np.concatenate([np.tanh(z), ones], axis=1)
    p = 1 / (1 + np.exp(-np.einsum("nj,j->n", hid, v)))

    r = p - above
    gv = np.einsum("nj,n->j", hid, r) / n
    back = np.einsum("n,j->nj", r, v[:-1]) * (1 - hid[:, :-1] ** 2)
    gU = np.einsum("ni,nj->ij", X, back) / n
    v = v - 0.8 * gv
    U = U - 0.8 * gU

print("misclassified:", int(np.sum((p > 0.5) != (above > 0.5))))
