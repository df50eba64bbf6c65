# verdict: wrong
# line: 22
# why: skip connection is forgotten on the way back
import numpy as np

def run(seed, steps=800):
    r = np.random.default_rng(seed)
    X = np.c_[r.uniform(-2, 2, (60, 1)), np.ones(60)]
    Y = np.sin(2 * X[:, :1]) + 0.2 * X[:, :1]
    A0 = r.normal(0, 1, (2, 10))
    B = r.normal(0, 0.3, (10, 10))
    C = r.normal(0, 0.3, (10, 1))
    for i in range(steps):
        h1 = np.tanh(X @ A0)
        inner = np.tanh(h1 @ B)
        h2 = h1 + inner
        out = h2 @ C

        dout = (out - Y) / len(Y)
        dh2 = dout @ C.T
        dinner = dh2 * (1 - inner ** 2)
        dh1 = (dinner @ B.T) * (1 - h1 ** 2)

        C -= 0.1 * h2.T @ dout
        B -= 0.1 * h1.T @ dinner
        A0 -= 0.1 * X.T @ dh1
    return 0.5 * np.mean((out - Y) ** 2)

for seed in range(5):
    print("seed", seed, "final loss", run(seed))
