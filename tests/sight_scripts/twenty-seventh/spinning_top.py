# verdict: right
# sine activations (SIREN style, w0 = 3), trained by a generator that yields the loss
import numpy as np

rng = np.random.default_rng(4)
W0 = 3.0


def trainer(x, t, hidden=16, lr=0.01):
    A = rng.uniform(-1, 1, (hidden, 1))
    a = rng.uniform(-1, 1, (hidden, 1))
    B = rng.uniform(-1, 1, (1, hidden)) * np.sqrt(6 / hidden) / W0
    b = np.zeros((1, 1))
    n = x.shape[1]
    while True:
        z = W0 * (A @ x + a)
        h = np.sin(z)
        y = B @ h + b
        e = y - t
        yield float((e ** 2).mean())
        g = 2 * e / n
        gz = (B.T @ g) * np.cos(z) * W0
        B = B - lr * g @ h.T
        b = b - lr * g.sum(axis=1, keepdims=True)
        A = A - lr * gz @ x.T
        a = a - lr * gz.sum(axis=1, keepdims=True)


x = np.linspace(-1, 1, 64).reshape(1, -1)
t = np.sign(np.sin(5 * x)) * 0.5
for i, loss in enumerate(trainer(x, t)):
    if i % 300 == 0:
        print(i, loss)
    if loss < 0.005 or i == 2000:
        break
