# verdict: wrong
# line: 28
# also: 25
# why: The gradients are collected from the last layer to the first but used from the first to the last.
import numpy as np

rng = np.random.default_rng(64)
# three outputs: or, and, xor
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
T = np.array([[0,0,0],[1,0,1],[1,0,1],[1,1,0]], dtype=float)
mats = [rng.normal(0, 1, (3, 3)) for _ in range(3)]

def activation(z):
    return 1/(1+np.exp(-z))

for sweep in range(1500):
    signals = [X]
    for m in mats:
        signals.append(activation(signals[-1] @ m))

    grads = []
    blame = signals[-1] - T
    for m, inp, outp in zip(mats[::-1], signals[-2::-1], signals[:0:-1]):
        blame = blame * outp * (1 - outp)
        grads.append(inp.T @ blame)
        blame = blame @ m.T

    for m, g in zip(mats, grads):
        m -= 0.5 * g
    if sweep % 500 == 0:
        print(sweep, np.abs(signals[-1] - T).mean())
