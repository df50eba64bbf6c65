# verdict: wrong
# line: 27
# why: fancy indexing with -= moves a row only once when its index occurs twice; np.add.at is needed
import numpy as np

rng = np.random.default_rng(88)
bags = np.array([[0, 0, 3], [1, 2, 2], [4, 4, 4], [3, 1, 0], [2, 2, 4]])
target = np.array([1.0, 0.0, 1.0, 1.0, 0.0])
vectors = rng.normal(size=(5, 3))
readout = rng.normal(size=3)

def squash(z):
    return 1 / (1 + np.exp(-z))

def loss():
    hs = squash(vectors[bags].sum(axis=1))
    return 0.5 * np.sum((squash(hs @ readout) - target) ** 2)

print("before", loss())
for sweep in range(250):
    for k in range(len(bags)):
        hid = squash(vectors[bags[k]].sum(axis=0))
        out = squash(hid @ readout)
        d_out = (out - target[k]) * out * (1 - out)
        d_hid = d_out * readout * hid * (1 - hid)
        readout -= 0.6 * d_out * hid
        vectors[bags[k]] -= 0.6 * d_hid
print("after", loss())
