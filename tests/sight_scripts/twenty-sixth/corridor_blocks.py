# verdict: wrong
# line: 26
# why: hidden delta: The skip connection h1 = h0 + ... also passes g_h1 back to h0; that term is missing.
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(0, 1, (64, 2))
Y = (X[:, :1] ** 2 - X[:, 1:]) * 0.5

Win = rng.normal(0, 0.7, (2, 8))
Wa = rng.normal(0, 0.3, (8, 8))
Wb = rng.normal(0, 0.3, (8, 8))
Wout = rng.normal(0, 0.3, (8, 1))

lr = 0.03
for it in range(500):
    h0 = X @ Win
    # residual block: h1 = h0 + tanh(h0 Wa) Wb
    u = np.tanh(h0 @ Wa)
    h1 = h0 + u @ Wb
    out = h1 @ Wout

    g_out = (out - Y) / len(X)
    g_h1 = g_out @ Wout.T
    g_u = g_h1 @ Wb.T * (1 - u ** 2)
    g_h0 = g_u @ Wa.T

    Wout -= lr * h1.T @ g_out
    Wb -= lr * u.T @ g_h1
    Wa -= lr * h0.T @ g_u
    Win -= lr * X.T @ g_h0
    if it % 100 == 0:
        print(it, np.square(out - Y).mean())
