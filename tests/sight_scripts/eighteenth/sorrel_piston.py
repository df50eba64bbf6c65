# verdict: right
# fit a sine with one hidden tanh layer
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-np.pi, np.pi, 80)[:, None]
t = np.sin(x) + 0.05 * rng.standard_normal(x.shape)

H = 12
W1, b1 = rng.standard_normal((1, H)), np.zeros(H)
W2, b2 = rng.standard_normal((H, 1)) / np.sqrt(H), np.zeros(1)
eta = 0.05

for step in range(4000):
    h = np.tanh(x @ W1 + b1)
    out = h @ W2 + b2

    loss = np.mean((out - t) ** 2)

    g_out = 2 * (out - t) / len(x)
    g_W2 = h.T @ g_out
    g_b2 = g_out.sum(0)
    g_h = g_out @ W2.T * (1 - h * h)
    g_W1 = x.T @ g_h
    g_b1 = g_h.sum(0)

    W1 -= eta * g_W1
    b1 -= eta * g_b1
    W2 -= eta * g_W2
    b2 -= eta * g_b2

    if step % 1000 == 0:
        print(f"{step:5d}  mse {loss:.5f}")
print("final", loss)

try:
    import matplotlib.pyplot as plt
    plt.plot(x, t, ".", x, out, "-")
    plt.show()
except ImportError:
    print("no matplotlib, no picture")
