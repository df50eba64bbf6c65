# verdict: wrong
# first wrong: error
# line: 9|22
# mistake: -
# why: outputs are flat and targets a column, so the difference becomes a 4 by 4 table and every output chases every target
import numpy as np

samples = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
targets = np.array([[0],[1],[1],[0]])

rng = np.random.default_rng(8)
n_in, n_hid = 3, 4
inner = rng.normal(size=(n_in, n_hid))
outer = rng.normal(size=n_hid)

def s(z):
    return 1/(1+np.exp(-z))

for k in range(2000):
    hid = s(samples @ inner)
    out = s(hid @ outer)
    err = out - targets
    d_out = err*out*(1-out)
    d_hid = [d_out*outer[j]*hid[:, j]*(1-hid[:, j]) for j in range(n_hid)]
    for j in range(n_hid):
        outer[j] -= 0.5*np.sum(d_out*hid[:, j])
        for i in range(n_in):
            inner[i, j] -= 0.5*np.sum(d_hid[j]*samples[:, i])

print(out)
