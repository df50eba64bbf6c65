# verdict: right
import numpy as np

rng = np.random.default_rng(81)
bits = ((np.arange(32)[:, None] >> np.arange(5)) & 1) * 2.0 - 1
want = np.prod(bits[:, :3], axis=1, keepdims=True)

net = [
    {"w": rng.normal(0, 0.5, (i, o)), "b": rng.normal(0, 0.1, o)}
    for i, o in [(5, 12), (12, 8), (8, 6), (6, 1)]
]

rate = 0.1
for cycle in range(1500):
    outs = [bits]
    for layer in net:
        outs.append(np.tanh(np.einsum("ni,io->no", outs[-1], layer["w"]) + layer["b"]))
    delta = (outs[-1] - want) * (1 - outs[-1] ** 2)
    changes = []
    for layer, below in zip(net[::-1], outs[-2::-1]):
        changes.append((layer, np.einsum("ni,no->io", below, delta), np.einsum("no->o", delta)))
        delta = np.einsum("no,io->ni", delta, layer["w"]) * (1 - below ** 2)
    for layer, dw, db in changes:
        layer["w"] -= rate * dw / 32
        layer["b"] -= rate * db / 32
    if cycle % 300 == 0:
        print(cycle, np.einsum("no,no->", outs[-1] - want, outs[-1] - want))
