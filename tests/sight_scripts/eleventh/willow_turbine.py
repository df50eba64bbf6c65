# verdict: wrong
# line: 12
# why: The comparison is the wrong way round: negative inputs get slope 1 and positive ones the leak.
import numpy as np

rng = np.random.default_rng(29)

def leaky(z, slope=0.2):
    return np.where(z > 0, z, slope * z)

def dleaky(z, slope=0.2):
    return np.where(z < 0, 1.0, slope)

def init(*dims):
    ws = []
    for n_in, n_out in zip(dims[:-1], dims[1:]):
        ws.append(rng.standard_normal((n_in, n_out)) / np.sqrt(n_in))
    return ws

x = rng.uniform(-1, 1, (40, 3))
y = np.maximum(x[:, [0]], x[:, [1]]) - x[:, [2]]

Ws = init(3, 7, 1)
for epoch in range(300):
    z = x @ Ws[0]
    a = leaky(z)
    err = a @ Ws[1] - y
    g1 = a.T @ err * 2 / len(x)
    g0 = x.T @ (err @ Ws[1].T * dleaky(z)) * 2 / len(x)
    Ws = [Ws[0] - 0.05 * g0, Ws[1] - 0.05 * g1]
    if epoch % 60 == 0:
        print("epoch", epoch, "mse", (err ** 2).mean())
