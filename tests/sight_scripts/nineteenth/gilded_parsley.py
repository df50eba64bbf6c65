# verdict: right
import numpy as np

gen = np.random.default_rng(64)
X = gen.normal(size=(48, 5))
truth = gen.normal(size=(5, 2))
Y = np.tanh(X @ truth) + 0.1 * gen.normal(size=(48, 2))
U = gen.normal(size=(7, 5)) * 0.4
V = gen.normal(size=(2, 7)) * 0.4
u0, v0 = np.zeros(7), np.zeros(2)
step = 0.4

for n in range(700):
    z = np.einsum('hi,ni->nh', U, X) + u0
    a = 1 / (1 + np.exp(-z))
    f = np.einsum('oh,nh->no', V, a) + v0
    e = (f - Y) / X.shape[0]
    ga = np.einsum('no,oh->nh', e, V)
    gz = ga * a * (1 - a)
    V -= step * np.einsum('no,nh->oh', e, a)
    v0 -= step * np.einsum('no->o', e)
    U -= step * np.einsum('nh,ni->hi', gz, X)
    u0 -= step * np.einsum('nh->h', gz)
    if n % 100 == 0:
        print(n, "mse", float(np.mean((f - Y) ** 2)))
