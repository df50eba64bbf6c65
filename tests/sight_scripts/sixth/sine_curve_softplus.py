# verdict: right
import numpy as np
# fit y = sin(x) with a softplus layer and a plain linear read-out
x = np.linspace(-3, 3, 25)[:, None]
y = np.sin(x)
r = np.random.RandomState(31)
a = r.randn(1, 8); b = r.randn(8)
c = r.randn(8, 1) * .3; d = np.zeros(1)

def softplus(z): return np.log(1 + np.exp(z))
def softplus_slope(z): return 1 / (1 + np.exp(-z))

for step in range(2500):
    z = x @ a + b
    h = softplus(z)
    yy = h @ c + d
    g = 2 * (yy - y) / len(x)
    gh = g @ c.T * softplus_slope(z)
    c -= 0.05 * h.T @ g
    d -= 0.05 * g.sum(0)
    a -= 0.05 * x.T @ gh
    b -= 0.05 * gh.sum(0)
    if step % 500 == 0: print(step, "mse", np.mean((yy - y)**2))
