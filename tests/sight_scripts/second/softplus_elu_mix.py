# verdict: right
# why: Softplus in layer one (slope sigmoid) and ELU in layer two (slope a + alpha for negative z), linear output.
import numpy as np

rng = np.random.default_rng(88)
X = rng.uniform(-2, 2, (70, 2))
Y = (X[:, :1] - X[:, 1:]) ** 2 / 4

def softplus(z): return np.log1p(np.exp(z))
def softplus_d(z): return 1 / (1 + np.exp(-z))
def elu(z, a=1.0): return np.where(z > 0, z, a * (np.exp(z) - 1))
def elu_d(z, a=1.0): return np.where(z > 0, 1.0, a * np.exp(z))

layers = [(softplus, softplus_d), (elu, elu_d), (lambda z: z, lambda z: np.ones_like(z))]
sizes = [2, 7, 5, 1]
Ws = [rng.normal(0, 0.5, (i, o)) for i, o in zip(sizes, sizes[1:])]
bs = [np.zeros(o) for o in sizes[1:]]

for epoch in range(1500):
    a, cache = X, []
    for W, b, (f, _) in zip(Ws, bs, layers):
        z = a @ W + b
        cache.append((a, z))
        a = f(z)
    loss = np.mean((a - Y) ** 2)
    g = 2 * (a - Y) / len(X)
    grads = []
    for W, (f, df), (inp, z) in zip(Ws[::-1], layers[::-1], cache[::-1]):
        g = g * df(z)
        grads.append((inp.T @ g, g.sum(axis=0)))
        g = g @ W.T
    for i, (gW, gb) in enumerate(grads[::-1]):
        Ws[i] -= 0.05 * gW
        bs[i] -= 0.05 * gb
    if epoch % 300 == 0:
        print(epoch, loss)
