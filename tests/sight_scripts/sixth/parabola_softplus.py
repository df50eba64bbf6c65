# verdict: wrong
# line: 18
# why: The slope of softplus is the sigmoid of the sum z, not of the activation h.
import numpy as np
# 1 a.m., one more try: parabola with softplus units
rng = np.random.default_rng(3)
x = np.linspace(-1.5, 1.5, 20)[:, None]
y = x**2
a = rng.normal(0, 1, (1, 6)); b = np.zeros(6)
c = rng.normal(0, .4, (6, 1)); d = np.zeros(1)
sigmoid = lambda q: 1/(1+np.exp(-q))

for n in range(1000):
    z = x @ a + b
    h = np.log(1 + np.exp(z))
    out = h @ c + d
    dout = 2*(out - y)/len(x)
    dz = dout @ c.T * sigmoid(h)
    c -= 0.03 * h.T @ dout
    d -= 0.03 * dout.sum(0)
    a -= 0.03 * x.T @ dz
    b -= 0.03 * dz.sum(0)
    if n % 200 == 0: print(n, np.mean((out-y)**2))
