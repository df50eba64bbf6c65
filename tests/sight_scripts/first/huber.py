# verdict: right
# wrong: -
# line: -
# mistake: -
# style: robust regression person, Huber loss with outliers
import numpy as np
rng = np.random.default_rng(71)
x = np.linspace(-2, 2, 60).reshape(-1, 1)
y = 0.5*x**2 + rng.normal(0, .05, (60, 1))
y[::13] += 4
c = 0.3
w1 = rng.normal(0, 1.5, (1, 9)); b1 = rng.normal(0, 1, 9)
w2 = rng.normal(0, .4, (9, 1)); b2 = np.zeros(1)

def huber(r):
    a = np.abs(r)
    return np.where(a <= c, 0.5*r**2, c*(a - 0.5*c)).mean()

for i in range(3000):
    h = np.tanh(x@w1 + b1)
    r = h@w2 + b2 - y
    if i % 600 == 0:
        print(i, huber(r))
    g = np.clip(r, -c, c)/len(x)
    gh = g@w2.T*(1 - h*h)
    w2 -= 0.2*h.T@g
    b2 -= 0.2*g.sum(axis=0)
    w1 -= 0.2*x.T@gh
    b1 -= 0.2*gh.sum(axis=0)
