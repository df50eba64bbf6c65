# verdict: right
import numpy as np
# learn a few logic gates one after the other with the same code
rng = np.random.RandomState(13)
sig = lambda v: 1 / (1 + np.exp(-v))
gates = {"and": [0, 0, 0, 1], "nand": [1, 1, 1, 0], "xor": [0, 1, 1, 0]}
inputs = [np.array([[a], [b]]) for a in (0, 1) for b in (0, 1)]
for name, wanted in gates.items():
    P = rng.uniform(-1, 1, (3, 2))
    p = rng.uniform(-1, 1, (3, 1))
    Q = rng.uniform(-1, 1, (1, 3))
    q = rng.uniform(-1, 1, (1, 1))
    for n in range(3000):
        k = rng.randint(4)
        x, t = inputs[k], wanted[k]
        h = sig(P @ x + p)
        o = sig(Q @ h + q)
        delta_o = o - t
        delta_h = Q.T @ delta_o * h * (1 - h)
        P -= 0.6 * delta_h @ x.T
        p -= 0.6 * delta_h
        Q -= 0.6 * delta_o @ h.T
        q -= 0.6 * delta_o
    print(name, [round(float(sig(Q @ sig(P @ x + p) + q)[0, 0]), 2) for x in inputs])
