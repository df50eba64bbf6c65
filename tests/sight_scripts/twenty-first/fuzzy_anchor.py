# verdict: wrong
# line: 35
# why: hidden delta: The gradient through the first shortcut is forgotten.
import numpy as np

rng = np.random.RandomState(18)
x = rng.uniform(-2, 2, (90, 2))
target = (np.sin(x[:, 0]) + 0.5 * x[:, 1] ** 2).reshape(-1, 1)

W_in = rng.randn(2, 12) * 0.6
W_a = rng.randn(12, 12) * 0.2
W_b = rng.randn(12, 12) * 0.2
W_out = rng.randn(12, 1) * 0.3
eta = 0.03

def tanh_grad(a):
    return 1 - a ** 2

for epoch in range(600):
    h0 = np.tanh(x @ W_in)
    ta = np.tanh(h0 @ W_a)
    h1 = h0 + ta                    # shortcut
    tb = np.tanh(h1 @ W_b)
    h2 = h1 + tb                    # shortcut
    pred = h2 @ W_out

    g = 2 * (pred - target) / len(x)
    g_out = h2.T @ g
    g2 = g @ W_out.T
    sb = g2 * tanh_grad(tb)
    g_b = h1.T @ sb
    g1 = g2 + sb @ W_b.T
    sa = g1 * tanh_grad(ta)
    g_a = h0.T @ sa
    g0 = sa @ W_a.T
    g_in = x.T @ (g0 * tanh_grad(h0))

    W_out -= eta * g_out
    W_b -= eta * g_b
    W_a -= eta * g_a
    W_in -= eta * g_in
    if epoch % 150 == 0:
        print(epoch, np.mean((pred - target) ** 2))
