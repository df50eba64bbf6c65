# verdict: wrong
# line: 16
import numpy as np
# neurona con dos capas; el sesgo es la primera columna
rng = np.random.default_rng(7)
X = np.insert(rng.normal(size=(20, 2)), 0, 1, axis=1)
Y = (X[:, 1:2] * X[:, 2:] > 0).astype(float)
T1 = rng.normal(size=(3, 5))
T2 = rng.normal(size=(6, 1))
g = lambda z: 1 / (1 + np.exp(-z))
for paso in range(2000):
    H = g(X @ T1)
    H1 = np.insert(H, 0, 1, axis=1)
    S = g(H1 @ T2)
    d2 = S - Y
    d1 = (d2 @ T2.T)[:, :-1] * H * (1 - H)
    T2 -= 0.05 * H1.T @ d2
    T1 -= 0.05 * X.T @ d1
    if paso % 400 == 0:
        print(paso, -np.mean(Y * np.log(S) + (1 - Y) * np.log(1 - S)))
