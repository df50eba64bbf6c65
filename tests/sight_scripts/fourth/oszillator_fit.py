# verdict: wrong
# line: 19
# why: The slope of tanh is taken as 1 - phi instead of 1 - phi**2.
# fit of a pulse with a sum of tanh steps
import numpy as np

r = np.random.default_rng(77)
t = np.linspace(-1, 1, 50)
u = np.exp(-8 * t**2)

a = r.normal(0, 3, 10)
c = r.normal(0, 1, 10)
w = r.normal(0, .3, 10)

eta, N = .05, len(t)
for k in range(3000):
    phi = np.tanh(np.outer(t, a) + c)
    res = phi @ w - u
    s = 1 - phi
    back = np.outer(res, w) * s
    a -= eta * (t @ back) / N
    c -= eta * back.sum(0) / N
    w -= eta * (res @ phi) / N
    if k % 500 == 0: print(k, 0.5 * np.mean(res**2))
