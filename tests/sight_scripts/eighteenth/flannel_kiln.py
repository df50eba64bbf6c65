# verdict: right
import numpy as np

rng = np.random.default_rng(71)
N = 50
r = rng.uniform(-1, 1, (2, N))
force = r[0:1] * r[1:2] + 0.3 * r[0:1] ** 2

# gated hidden layer: tanh branch times sigmoid branch
A = rng.normal(size=(7, 2)); a = np.zeros((7, 1))
B = rng.normal(size=(7, 2)); b = np.zeros((7, 1))
C = rng.normal(size=(1, 7)) * 0.4; c = np.zeros((1, 1))
eps = 0.3

def sigma(x):
    return 1.0 / (1.0 + np.exp(-x))

trace = []
for n in range(700):
    u = np.tanh(A @ r + a)
    g = sigma(B @ r + b)
    out = C @ (u * g) + c
    dev = out - force
    trace.append(0.5 * np.sum(dev ** 2) / N)
    bar_out = dev / N
    bar_prod = C.T @ bar_out
    bar_u = bar_prod * g * (1 - u ** 2)
    bar_g = bar_prod * u * g * (1 - g)
    C -= eps * bar_out @ (u * g).T
    c -= eps * np.sum(bar_out)
    A -= eps * bar_u @ r.T
    a -= eps * np.sum(bar_u, axis=1, keepdims=True)
    B -= eps * bar_g @ r.T
    b -= eps * np.sum(bar_g, axis=1, keepdims=True)
print("chi2 first %.5f middle %.5f last %.5f" % (trace[0], trace[350], trace[-1]))
