# verdict: wrong
# line: 9
# why: The leaky ReLU uses 0.1 below zero, but its derivative 0.01.
import numpy as np
np.random.seed(4)
def leaky(x, a=0.1):
    return np.where(x > 0, x, a*x)
def leaky_prime(x, a=0.01):
    return np.where(x > 0, 1.0, a)
x = np.linspace(-2, 2, 50).reshape(-1, 1)
y = np.abs(x) - .5*x
w1 = np.random.randn(1, 10); b1 = np.random.randn(10)
w2 = np.random.randn(10, 1)*.3; b2 = np.zeros(1)
for i in range(2000):
    z = x @ w1 + b1
    h = leaky(z)
    out = h @ w2 + b2
    d = 2*(out-y)/len(x)
    dz = d @ w2.T*leaky_prime(z)
    w2 -= .02*h.T @ d; b2 -= .02*d.sum(0)
    w1 -= .02*x.T @ dz; b1 -= .02*dz.sum(0)
    if i % 500 == 0:
        print(i, float(((out-y)**2).mean()))
