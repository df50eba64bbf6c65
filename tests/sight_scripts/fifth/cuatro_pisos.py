# verdict: wrong
# line: 17
# why: The error is carried back through the matrix of its own layer (pisos[k]) instead of the one above (pisos[k + 1]).
import numpy as np
rng = np.random.default_rng(44)
X = rng.uniform(-1, 1, (4, 30))
Y = np.tanh(np.vstack([X[0] + X[1], X[2] - X[3], X[0] * X[2], X[1]]))
pisos = [rng.normal(0, .6, (4, 4)) for _ in range(4)]
tasa = .3
for epoca in range(500):
    a = [X]
    for W in pisos:
        a.append(np.tanh(W @ a[-1]))
    d = [None] * 4
    d[3] = (a[4] - Y) * (1 - a[4] ** 2) / 30
    for k in (2, 1, 0):
        d[k] = pisos[k].T @ d[k + 1] * (1 - a[k + 1] ** 2)
    for k in range(4):
        pisos[k] = pisos[k] - tasa * d[k] @ a[k].T
    if epoca % 100 == 0:
        print(f'{epoca:>4} {np.mean((a[4] - Y) ** 2):.5f}')
