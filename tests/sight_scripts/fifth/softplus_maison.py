# verdict: wrong
# line: 13
# why: The softplus' slope is 1/(1+exp(-u)); the minus is lost.
import numpy as np
np.random.seed(59)
# consommation d'un poele selon temperature dehors et vent
X = np.random.uniform(-1, 1, (40, 2))
Y = np.maximum(0, -X[:, :1]) * (1 + .5 * X[:, 1:])
P1, q1 = np.random.randn(2, 6), np.zeros(6)
P2, q2 = np.random.randn(6, 1) * .4, np.zeros(1)

def douce(u): return np.log(1 + np.exp(u))
def pente(u): return 1 / (1 + np.exp(u))

for k in range(800):
    u = X @ P1 + q1
    c = douce(u)
    s = c @ P2 + q2
    e = (s - Y) / 40
    du = e @ P2.T * pente(u)
    P2 -= .1 * c.T @ e; q2 -= .1 * e.sum(0)
    P1 -= .1 * X.T @ du; q1 -= .1 * du.sum(0)
    if k % 200 == 0: print(k, (e ** 2).sum() * 40)
