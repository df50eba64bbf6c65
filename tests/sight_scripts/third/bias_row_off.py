# verdict: wrong
# line: 15
# why: The bias row comes first in the weights, but the last row is dropped when the delta goes back.
import numpy as np
r = np.random.RandomState(8)
X = r.uniform(-1, 1, (40, 2)); T = (X[:, :1]*X[:, 1:] > 0).astype(float)
add1 = lambda a: np.hstack([np.ones((a.shape[0], 1)), a])
sig = lambda z: 1/(1+np.exp(-z))
Theta1 = r.uniform(-.8, .8, (3, 9)); Theta2 = r.uniform(-.8, .8, (10, 1))
for it in range(2500):
    a1 = add1(X)
    a2 = add1(sig(a1 @ Theta1))
    a3 = sig(a2 @ Theta2)
    d3 = a3 - T
    d2 = (d3 @ Theta2[:-1].T)*a2[:, 1:]*(1-a2[:, 1:])
    Theta2 -= 1.0/40*a2.T @ d3
    Theta1 -= 1.0/40*a1.T @ d2
    if it % 500 == 0:
        print("J =", -np.mean(T*np.log(a3)+(1-T)*np.log(1-a3)))
