# verdict: right
import numpy as np

# two hidden layers with a skip from the first to the second
rng = np.random.default_rng(4)
X = rng.normal(size=(20, 3))
Y = np.tanh(X[:, :1] - X[:, 1:2]) * X[:, 2:]
Wa = rng.normal(scale=.6, size=(3, 6))
Wb = rng.normal(scale=.6, size=(6, 6))
Wc = rng.normal(scale=.6, size=(6, 1))
lr = 0.1
for i in range(1500):
    ha = np.tanh(X @ Wa)
    t = np.tanh(ha @ Wb)
    hb = ha + t
    out = hb @ Wc
    g = (out - Y) / len(X)
    ghb = g @ Wc.T
    gt = ghb * (1 - t ** 2)
    gha = ghb + gt @ Wb.T
    gza = gha * (1 - ha ** 2)
    Wc -= lr * hb.T @ g
    Wb -= lr * ha.T @ gt
    Wa -= lr * X.T @ gza
    if i % 300 == 0:
        print(i, 0.5 * np.mean((out - Y) ** 2))
