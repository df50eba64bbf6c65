# verdict: wrong
# line: 19
# why: updates: The step of the hidden biases is summed over all units, so every unit gets the same one.
import numpy as np

rng = np.random.default_rng(61)
X = rng.normal(0, 1, (70, 3))
T = (np.einsum('ni,ni->n', X, X) > 2.5).astype(float).reshape(70, 1)
A, a = rng.normal(0, 1, (3, 10)), rng.normal(0, .1, 10)
B, b = rng.normal(0, .3, (10, 1)), np.zeros(1)
for n in range(800):
    H = np.tanh(np.einsum('ni,ih->nh', X, A) + a)
    O = 1 / (1 + np.exp(-np.einsum('nh,ho->no', H, B) - b))
    E = (O - T) / len(X)
    F = np.einsum('no,ho->nh', E, B) * (1 - H * H)
    B -= .5 * np.einsum('nh,no->ho', H, E)
    b -= .5 * np.einsum('no->o', E)
    A -= .5 * np.einsum('ni,nh->ih', X, F)
    a -= .5 * np.einsum('nh->', F)
print("acc", np.mean((O > .5) == T))
