# verdict: right
import numpy as np

gen = np.random.default_rng(9)

X = gen.uniform(-1, 1, (60, 4))
y = np.sin(3 * X[:, [0]]) * X[:, [1]] + 0.5 * X[:, [2]] ** 2

D = 10
Win = gen.normal(0, 0.5, (4, D))
Wa = gen.normal(0, 0.4, (D, D))
Wb = gen.normal(0, 0.4, (D, D))
Wout = gen.normal(0, 0.3, (D, 1))
bin_, ba, bb, bout = np.zeros(D), np.zeros(D), np.zeros(D), np.zeros(1)

lr = 0.04
for epoch in range(500):
    # forward, two residual blocks
    r0 = X @ Win + bin_
    ta = np.tanh(r0 @ Wa + ba)
    r1 = r0 + ta
    tb = np.tanh(r1 @ Wb + bb)
    r2 = r1 + tb
    out = r2 @ Wout + bout

    dout = (out - y) / len(X)
    dr2 = dout @ Wout.T
    dzb = dr2 * (1 - tb ** 2)
    dr1 = dr2 + dzb @ Wb.T
    dza = dr1 * (1 - ta ** 2)
    dr0 = dr1 + dza @ Wa.T

    for w, b, inp, d in ((Wout, bout, r2, dout), (Wb, bb, r1, dzb), (Wa, ba, r0, dza), (Win, bin_, X, dr0)):
        w -= lr * inp.T @ d
        b -= lr * d.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, float(np.mean((out - y) ** 2)))
