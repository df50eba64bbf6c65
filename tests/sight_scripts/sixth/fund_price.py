# verdict: wrong
# line: 19
# why: The decay of A is subtracted from the gradient instead of added, the weights are pushed outwards.
import numpy as np
"""Fund price after n days (invented), with an L2 penalty 0.5*lam*(|A|^2+|B|^2)"""
rng = np.random.default_rng(55)
day = np.linspace(-1, 1, 30)
price = 0.4*day + 0.3*np.sin(4*day) + rng.normal(0, 0.03, 30)
x = np.c_[day, np.ones(30)]
y = price[:, None]
lam = 0.01
A = rng.normal(0, 1, (2, 6))
B = rng.normal(0, 0.5, (6, 1))
for it in range(1500):
    H = np.tanh(x @ A)
    f = H @ B
    r = (f - y)/len(x)
    gB = H.T @ r + lam*B
    gA = x.T @ (r @ B.T*(1 - H**2)) - lam*A
    A -= 0.2*gA
    B -= 0.2*gB
    if it % 300 == 0:
        print(it, "data", float((r*(f-y)).sum()), "penalty", lam/2*float((A**2).sum()+(B**2).sum()))
