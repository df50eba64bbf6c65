# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: all products are einsums with named axes, including the two gradients
"""XOR with einsum only. n = sample, i = input, h = hidden, o = output."""
import numpy as np

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
targets = np.array([[0], [1], [1], [0]], float)
rs = np.random.RandomState(8)
A = rs.normal(0, 1, (3, 4))
B = rs.normal(0, 1, (4, 1))
eta = 1.0


def squash(z):
    return 0.5 * (1 + np.tanh(z / 2))


for epoch in range(15000):
    hid = squash(np.einsum('ni,ih->nh', inputs, A))
    out = squash(np.einsum('nh,ho->no', hid, B))
    d_out = np.einsum('no,no,no->no', out - targets, out, 1 - out)
    d_hid = np.einsum('no,ho,nh,nh->nh', d_out, B, hid, 1 - hid)
    B -= eta * np.einsum('nh,no->ho', hid, d_out)
    A -= eta * np.einsum('ni,nh->ih', inputs, d_hid)

print(np.einsum('no->', (out - targets) ** 2))
