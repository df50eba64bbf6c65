# verdict: wrong
# first wrong: error
# line: 19
# mistake: -
# why: the third output's miss is target minus output, the other two are output minus target
import numpy as np

sq = lambda t: 1.0 / (1.0 + np.exp(-t))
r = np.random.RandomState(3)
x = r.rand(15, 3)
a, b, c = x[:, 0] * 0.8, x[:, 1] * 0.5 + 0.2, x[:, 2] * x[:, 0]
body = r.randn(3, 6)
head_a, head_b, head_c = r.randn(6), r.randn(6), r.randn(6)
for t in range(600):
    h = sq(x @ body)
    oa, ob, oc = h @ head_a, h @ head_b, h @ head_c
    ea = oa - a
    eb = ob - b
    ec = c - oc
    gh = (np.outer(ea, head_a) + np.outer(eb, head_b) + np.outer(ec, head_c)) * h * (1 - h)
    head_a -= 0.02 * h.T @ ea
    head_b -= 0.02 * h.T @ eb
    head_c -= 0.02 * h.T @ ec
    body -= 0.02 * x.T @ gh
    if t % 200 == 0:
        print(t, np.abs(ea).sum() + np.abs(eb).sum() + np.abs(ec).sum())
