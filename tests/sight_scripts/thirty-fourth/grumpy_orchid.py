# verdict: wrong
# line: 17
import numpy as np

rng = np.random.default_rng(13)
X = rng.normal(size=(17, 4))
Y = np.sin(X[:, :2])
A, B, C = rng.normal(size=(4, 5)) * 0.5, rng.normal(size=(5, 5)) * 0.4, rng.normal(size=(5, 2)) * 0.5
for i in range(300):
    a = np.tanh(X @ A)
    b = np.tanh(a @ B)
    s = a + b
    o = s @ C
    do = (o - Y) / 17
    ds = do @ C.T
    db = ds * (1 - b * b)
    da = (db @ B.T) * (1 - a * a)
    C -= 0.1 * s.T @ do
    B -= 0.1 * a.T @ db
    A -= 0.1 * X.T @ da
    if i % 60 == 0:
        print(i, (do ** 2).sum())
