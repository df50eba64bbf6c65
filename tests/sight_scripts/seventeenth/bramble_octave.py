# verdict: wrong
# line: 25
# also: 12
# why: derivative of sigmoid applied to pre-activation as x*(1-x)
import numpy as np
rng = np.random.default_rng(11)

def sig(v):
    return 1.0 / (1.0 + np.exp(-v))

def dsig(v):
    return v * (1 - v)

inputs = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]], float)
targets = np.array([[0],[1],[1],[0]], float)
W_in = rng.uniform(0, 1, (3, 4)) * 0.4
W_out = rng.uniform(-1, 1, (4, 1))

for epoch in range(5000):
    z1 = inputs @ W_in
    h = sig(z1)
    z2 = h @ W_out
    o = sig(z2)
    delta_o = (o - targets) * dsig(o)
    delta_h = (delta_o @ W_out.T) * dsig(z1)
    W_out -= 0.1 * h.T @ delta_o
    W_in -= 0.1 * inputs.T @ delta_h
print("final", o.ravel())
