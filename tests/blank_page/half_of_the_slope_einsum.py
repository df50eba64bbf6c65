# verdict: wrong
# first wrong: slope
# line: 13
# mistake: deriv-missing-output-factor
# why: the slope is 1-o, the factor o is gone
import numpy as np

I, O = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(31)
w_ih, w_ho = rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))

logit = lambda s: 1 / (1 + np.exp(-s))
back = lambda o: 1 - o
mm = lambda a, b: np.einsum("ij,jk->ik", a, b)

for t in range(8000):
    hid = logit(mm(I, w_ih))
    out = logit(mm(hid, w_ho))
    out_d = (O - out) * back(out)
    hid_d = mm(out_d, w_ho.T) * back(hid)
    w_ho = w_ho + 0.2 * mm(hid.T, out_d)
    w_ih = w_ih + 0.2 * mm(I.T, hid_d)
    if t % 2000 == 0:
        print(t, abs(O - out).mean())
